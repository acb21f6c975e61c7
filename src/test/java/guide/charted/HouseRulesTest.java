package guide.charted;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@AnalyzeClasses(packages = "guide.charted", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule entitiesStayInsideTheirModuleAndAreOnlyRead = classes().that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .beAnnotatedWith(Immutable.class);

    @ArchTest
    static final ArchRule repositoriesAndControllersStayInsideTheirModule = classes().that()
        .areAssignableTo(Repository.class)
        .or()
        .areAnnotatedWith(Controller.class)
        .should()
        .bePackagePrivate();

    @ArchTest
    static final ArchRule nothingHasSetters = noMethods().should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = fields().should()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule chartsAreLaidOutInPlainJava = noClasses().that()
        .resideInAPackage("..chart")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..");

    @ArchTest
    static final ArchRule figuresAreReadWithoutSpring = noClasses().that()
        .resideInAPackage("..fact")
        .and(DescribedPredicate.describe("are records", JavaClass::isRecord))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule nobodyNamesAClassAfterItsLayer = noClasses().should()
        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)");

    @ArchTest
    static final ArchRule embeddablesAreRecords = classes().that()
        .areAnnotatedWith(Embeddable.class)
        .should()
        .beRecords()
        .andShould()
        .haveModifier(JavaModifier.FINAL);

}
