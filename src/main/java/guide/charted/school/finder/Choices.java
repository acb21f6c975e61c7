package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import guide.charted.education.DegreeType;
import guide.charted.education.Degrees;
import guide.charted.fact.Unit;
import guide.charted.place.States;
import guide.charted.school.Credential;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.web.Say;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The values that each parameter offers, and how they read. */
@Component
public class Choices {

    private final States states;

    private final Degrees degrees;

    private final Say say;

    private final MessageSource messages;

    Choices(States states, Degrees degrees, Say say, MessageSource messages) {
        this.states = states;
        this.degrees = degrees;
        this.say = say;
        this.messages = messages;
    }

    /**
     * The values of a parameter that offers a list.
     * @param parameter a parameter
     * @return its values in the order in which a reader sees them; empty if it takes free
     * entries
     */
    public List<String> of(Parameter parameter) {
        return switch (parameter) {
            case DEGREE -> Arrays.stream(DegreeType.values()).map(DegreeType::code).toList();
            case STATE -> this.states.all().stream().map(Map.Entry::getKey).toList();
            case WITHIN -> List.of("10", "25", "50", "100", "250");
            case FIELD -> List.of("records-technology", "records-administration", "coding", "informatics", "other");
            case CONTROL -> List.of("public", "nonprofit", "for-profit");
            case ACCREDITATION -> List.of("cahiim", "candidacy");
            case DELIVERY -> Arrays.stream(Delivery.values()).map(Delivery::code).toList();
            case PREPARES -> Arrays.stream(Credential.values()).map(Credential::code).toList();
            case SORT -> Arrays.stream(Sort.values()).map(Sort::code).toList();
            case UNPRICED, RELATED, INACTIVE -> List.of("true", "false");
            case Q, ZIP, MAX_TUITION, MAX_MONTHS, PAGE, SIZE -> List.of();
        };
    }

    /**
     * A value in words.
     * @param parameter a parameter
     * @param value one of its accepted values
     * @return such as {@code Ohio}, {@code within 50 miles} or
     * {@code up to $5,000 a year}
     */
    public String label(Parameter parameter, String value) {
        return switch (parameter) {
            case DEGREE -> this.degrees.of(DegreeType.ofCode(value).orElseThrow()).name();
            case STATE -> this.states.name(value).orElse(value);
            case FIELD, CONTROL, ACCREDITATION, DELIVERY, PREPARES, SORT ->
                message("finder." + parameter.code() + "." + value);
            case MAX_TUITION ->
                message("finder.max-tuition.chosen", this.say.number(new BigDecimal(value), Unit.DOLLARS));
            case WITHIN, MAX_MONTHS -> message("finder." + parameter.code() + ".chosen", Integer.valueOf(value));
            case Q, ZIP, UNPRICED, RELATED, INACTIVE, PAGE, SIZE ->
                message("finder." + parameter.code() + ".chosen", value);
        };
    }

    /**
     * A degree type in a word, within a line.
     * @param degree a degree type
     * @return such as {@code associate's}
     */
    public String shortDegree(DegreeType degree) {
        String name = this.degrees.of(degree).shortName();
        return name.substring(0, 1).toLowerCase(LocaleContextHolder.getLocale()) + name.substring(1);
    }

    /**
     * Whether to say that a program teaches toward the coding exams.
     * @param program any program
     * @return true for programs that fit CCA and CCS and no exam that asks for
     * accreditation
     */
    public boolean isTeachingCodes(ProgramDetail program) {
        return Credential.CCA.fits(program) && !Credential.RHIT.fits(program);
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
