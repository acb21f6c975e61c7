package guide.charted.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words that a field of an answer may hold, for its description. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.RECORD_COMPONENT, ElementType.FIELD })
@interface OneOf {

    /** The words themselves. */
    String[] value() default {};

    /** An enum whose names, in kebab case, are the words. */
    Class<? extends Enum<?>>[] codesOf() default {};

}
