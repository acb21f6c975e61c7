package guide.charted.planner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.support.GuideTest;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the planner as an address does. */
record Planning(PlanReader reader, RoutePlanner planner) {

    private static final ApplicationContext GUIDE = new TestContextManager(Started.class).getTestContext()
        .getApplicationContext();

    /** The planner of the running guide, for tests that Spring does not start. */
    static Planning real() {
        return new Planning(bean(PlanReader.class), bean(RoutePlanner.class));
    }

    static <T> T bean(Class<T> type) {
        return GUIDE.getBean(type);
    }

    /** The same planner, where each price of an exam is so much higher. */
    Planning dearer(int more) {
        PlanFacts now = bean(PlanFacts.class);
        Map<String, ExamTerms> exams = now.exams()
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, (exam) -> dearer(exam.getValue(), more)));
        return new Planning(this.reader,
                new RoutePlanner(
                        new PlanFacts(now.eligibility(), exams, now.unpriced(), now.assumptions(), now.markets(),
                                now.averages(), now.wages(), now.register(), now.edition(), now.editionMonth())));
    }

    private static ExamTerms dearer(ExamTerms now, int more) {
        return new ExamTerms(now.code(), now.apprentice(), now.issuer(), dearer(now.memberFee(), more),
                dearer(now.fee(), more), now.dues(), now.duesNeeded(), now.retake(), now.retakeSources(),
                now.windowDays(), now.adviceSource(), now.booksSource(), now.newestRate(), now.cycleMonths(),
                now.renewalSource(), now.renewalMember(), now.renewalOthers(), now.releases());
    }

    private static ExamFee dearer(ExamFee now, int more) {
        return new ExamFee(
                now.prices().stream().map((price) -> new ExamFee.Price(price.tries(), price.dollars() + more)).toList(),
                now.sources());
    }

    Plan plan(String query) {
        return this.planner.plan(request(query));
    }

    PlanRequest request(String query) {
        MultiValueMap<String, String> parameters = UriComponentsBuilder.fromUriString("/?" + query)
            .build()
            .getQueryParams();
        return this.reader.read(parameters);
    }

    PlannedRoute first(String query) {
        return plan(query).routes().getFirst();
    }

    static List<String> kinds(PlannedRoute route) {
        return route.steps().stream().map((step) -> step.kind().code()).toList();
    }

    static Step step(PlannedRoute route, Step.Kind kind) {
        return route.steps().stream().filter((step) -> step.kind() == kind).findFirst().orElseThrow();
    }

    static Range price(Step step, CostLine.Item item) {
        return step.costs()
            .stream()
            .filter((line) -> line.what() == item)
            .findFirst()
            .flatMap(CostLine::price)
            .orElseThrow();
    }

    @GuideTest
    private static final class Started {

    }

}
