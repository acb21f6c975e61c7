package guide.charted.planner.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.ExamTopic;
import guide.charted.education.DegreeType;
import guide.charted.fact.Sources;
import guide.charted.planner.Market;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.Step;
import guide.charted.web.PageList;

import org.springframework.stereotype.Component;

/** Says what to do in the first month of a route, and which papers it asks for. */
@Component
class Preparations {

    private static final int MOST = 4;

    private final Certifications certifications;

    private final Sources sources;

    private final PageList pages;

    private final PlanWords words;

    Preparations(Certifications certifications, Sources sources, PageList pages, PlanWords words) {
        this.certifications = certifications;
        this.sources = sources;
        this.pages = pages;
        this.words = words;
    }

    List<Task> tasks(RouteView view, PlanRequest request) {
        Step first = view.route().steps().getFirst();
        List<Task> tasks = new ArrayList<>();
        switch (first.kind()) {
            case READINESS -> {
                tasks.add(task("exam", page(first)));
                schools("schools", first, tasks);
                tasks.add(task("hours", ""));
                tasks.add(task("employers", "/career/first-job"));
            }
            case STUDY -> {
                if (view.route().isTransfer()) {
                    schools("transfer", second(view), tasks);
                }
                if (first.accredited()) {
                    tasks.add(task("accredited", "/education#accreditation"));
                }
                schools(view.route().isTransfer() ? "colleges" : "schools", first, tasks);
                tasks.add(task("price", "/education/red-flags"));
                tasks.add(task("paying", "/education/paying"));
            }
            case WAIT, EXAM -> {
                tasks.add(task(first.credential() == null ? "ask" : "rules", "/certifications/check"));
                if (first.credential() != null) {
                    tasks.add(task("apply", page(first)));
                }
                tasks.add(task("employers", "/career/first-job"));
            }
            case JOB_SEARCH, EXPERIENCE, RENEWAL -> tasks.add(task("employers", "/career/first-job"));
        }
        if (request.start().isEmpty()) {
            tasks.add(new Task(this.words.message("plan.task.start"), request.hrefOfForm() + "#start",
                    this.words.message("plan.task.start.link")));
        }
        return tasks.stream().limit(MOST + 1L).toList();
    }

    List<Document> documents(RouteView view) {
        List<Document> documents = new ArrayList<>();
        for (RouteView.Part part : view.steps()) {
            Step step = part.step();
            if (step.kind() == Step.Kind.STUDY) {
                documents.add(new Document(part.anchor(), this.words.brief(step),
                        this.words.message("plan.document.study" + before(part.number(), view)),
                        this.sources.cite("charted")));
            }
            if (step.kind() == Step.Kind.EXAM && step.credential() != null) {
                documents.addAll(exam(part.anchor(), step.credential()));
            }
        }
        return List.copyOf(documents);
    }

    private List<Document> exam(String anchor, String code) {
        String what = this.words.message("plan.brief.exam", code);
        CredentialDetail credential = this.certifications.find(code).orElseThrow();
        List<Document> known = Stream.of(credential)
            .flatMap((detail) -> detail.exam().notes().stream())
            .filter((note) -> note.topic() == ExamTopic.DOCUMENTS)
            .map((note) -> new Document(anchor, what, note.text(), note.source()))
            .toList();
        return !known.isEmpty() ? known : List.of(new Document(anchor, what,
                this.words.message("plan.document.exam", credential.issuer()), this.sources.cite("charted")));
    }

    /** What schooling comes before a step of study: the end of a message key. */
    private static String before(int number, RouteView view) {
        List<Step> steps = view.route().steps();
        DegreeType award = steps.get(number - 1).award();
        if (award == DegreeType.POST_BACC_CERTIFICATE || award == DegreeType.MASTER) {
            return ".after";
        }
        boolean second = steps.stream().limit(number - 1L).anyMatch((step) -> step.award() == DegreeType.ASSOCIATE);
        return second ? ".transfer" : "";
    }

    /** The school that a transfer leads to. */
    private static Step second(RouteView view) {
        return view.route()
            .steps()
            .stream()
            .filter((step) -> step.award() == DegreeType.BACHELOR)
            .findFirst()
            .orElseThrow();
    }

    private void schools(String key, Step step, List<Task> tasks) {
        Market market = step.market();
        if (market != null) {
            tasks.add(new Task(this.words.message("plan.task." + key), market.href(),
                    this.words.message("plan.schools", market.schools())));
        }
    }

    private Task task(String key, String href) {
        String path = href.replaceFirst("#.*", "");
        boolean exists = this.pages.find(path).isPresent();
        return new Task(this.words.message("plan.task." + key), exists ? href : "",
                exists ? this.words.message("plan.task." + key + ".link") : "");
    }

    private static String page(Step step) {
        return "/certifications/" + Objects.requireNonNull(step.credential()).toLowerCase(Locale.ROOT);
    }

}
