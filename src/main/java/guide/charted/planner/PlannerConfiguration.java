package guide.charted.planner;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.career.Assumptions;
import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.Eligibility;
import guide.charted.data.Edition;
import guide.charted.education.SectorCost;
import guide.charted.education.Studies;
import guide.charted.fact.Sources;
import guide.charted.salary.place.PayByPlace;
import guide.charted.school.SchoolCatalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the planner its facts, from the catalogs of the guide. */
@Configuration(proxyBeanMethods = false)
class PlannerConfiguration {

    @Bean
    PlanFacts planFacts(Eligibility eligibility, Certifications certifications, Assumptions assumptions,
            SchoolCatalog schools, Studies studies, PayByPlace pay, Sources sources, Edition edition) {
        Map<String, ExamTerms> exams = certifications.details()
            .stream()
            .filter(Terms::arePlannable)
            .map(Terms::of)
            .collect(Collectors.toUnmodifiableMap(ExamTerms::code, Function.identity()));
        Set<String> unpriced = certifications.details()
            .stream()
            .filter((credential) -> !Terms.arePriced(credential))
            .map(CredentialDetail::code)
            .collect(Collectors.toUnmodifiableSet());
        Map<String, SectorCost> averages = studies.costs()
            .stream()
            .collect(Collectors.toUnmodifiableMap(SectorCost::sector, Function.identity()));
        PlanFacts.Register register = new PlanFacts.Register(sources.cite("nces-ipeds"), sources.cite("cahiim"),
                sources.cite("charted"));
        return new PlanFacts(eligibility, exams, unpriced, assumptions.all(), new Markets(schools.all()), averages,
                new PlaceWages(pay), register, edition.name(), YearMonth.parse(edition.name()));
    }

    @Bean
    RoutePlanner routePlanner(PlanFacts facts) {
        return new RoutePlanner(facts);
    }

}
