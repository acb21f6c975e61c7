package guide.charted.planner;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.career.Assumptions;
import guide.charted.certification.Certifications;
import guide.charted.certification.Due;
import guide.charted.certification.Eligibility;
import guide.charted.data.Edition;
import guide.charted.education.SectorCost;
import guide.charted.education.Studies;
import guide.charted.fact.Figure;
import guide.charted.fact.Sources;
import guide.charted.salary.Pay;
import guide.charted.school.SchoolCatalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the planner its facts, from the catalogs of the guide. */
@Configuration(proxyBeanMethods = false)
class PlannerConfiguration {

    @Bean
    PlanFacts planFacts(Eligibility eligibility, Certifications certifications, Assumptions assumptions,
            SchoolCatalog schools, Studies studies, Pay pay, Sources sources, Edition edition) {
        Map<String, ExamTerms> exams = RoutePlanner.CORE.stream()
            .map((code) -> Terms.of(certifications.find(code).orElseThrow()))
            .collect(Collectors.toUnmodifiableMap(ExamTerms::code, Function.identity()));
        Map<String, SectorCost> averages = studies.costs()
            .stream()
            .collect(Collectors.toUnmodifiableMap(SectorCost::sector, Function.identity()));
        PlanFacts.Register register = new PlanFacts.Register(sources.cite("nces-ipeds"), sources.cite("cahiim"),
                sources.cite("oep-cca-books"), sources.cite("charted"));
        Figure dues = certifications.find(RoutePlanner.CORE.getFirst())
            .stream()
            .flatMap((credential) -> credential.membership().dues().stream())
            .filter((due) -> due.tier().equals("professional"))
            .map(Due::low)
            .findFirst()
            .orElseThrow();
        return new PlanFacts(eligibility, exams, assumptions.all(), new Markets(schools.all()), averages, dues,
                new PlaceWages(pay), register, edition.name(), YearMonth.parse(edition.name()));
    }

    @Bean
    RoutePlanner routePlanner(PlanFacts facts) {
        return new RoutePlanner(facts);
    }

}
