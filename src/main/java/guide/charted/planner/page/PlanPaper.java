package guide.charted.planner.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;

import com.openhtmltopdf.util.XRLog;
import guide.charted.data.Edition;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.stereotype.Component;

/** Sets a plan on at most two sheets of paper. */
@Component
class PlanPaper {

    private static final int MOST_PAGES = 2;

    /** How densely a plan may be set: as roomy as fits. */
    private static final List<String> SETTINGS = List.of("roomy", "close", "closest", "tightest");

    /**
     * Paper is the dearest thing that anyone can ask for. Whoever asks for much of it
     * waits for those before, so that a processor is left for the pages of all others.
     */
    private final Semaphore printing = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private final SpringTemplateEngine templates;

    private final PaperPress press;

    private final PlanWords words;

    private final StoryWords stories;

    private final PaperWords brief;

    private final PlanAmounts amounts;

    private final PlanMonths calendar;

    private final Edition edition;

    private final String styles;

    PlanPaper(SpringTemplateEngine templates, PlanWords words, StoryWords stories, PaperWords brief,
            PlanAmounts amounts, PlanMonths calendar, Edition edition) {
        this.templates = templates;
        this.press = new PaperPress(edition);
        this.words = words;
        this.stories = stories;
        this.brief = brief;
        this.amounts = amounts;
        this.calendar = calendar;
        this.edition = edition;
        this.styles = "<style>" + read() + "</style>";
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The opened route, or the gates that are shut where there is none.
     * @param page a plan
     * @return a tagged PDF; the same to the byte for the same plan
     */
    byte[] of(PlanPage page) {
        this.printing.acquireUninterruptibly();
        try {
            RouteChart chart = page.chart();
            return (chart != null) ? route(page, chart)
                    : this.press.print(html("planner/gates", page, SETTINGS.getFirst())).pdf();
        }
        finally {
            this.printing.release();
        }
    }

    private byte[] route(PlanPage page, RouteChart chart) {
        TimelinePainter picture = new TimelinePainter(chart, chart.paper(), this.amounts,
                (month) -> this.calendar.mark(page.request(), month));
        PaperPress.Print print = this.press.print(html("planner/paper", page, SETTINGS.getFirst()), picture);
        for (int i = 1; i < SETTINGS.size() && print.pages() > MOST_PAGES; i++) {
            print = this.press.print(html("planner/paper", page, SETTINGS.get(i)), picture);
        }
        return print.pdf();
    }

    private String html(String template, PlanPage page, String setting) {
        Context context = new Context(Locale.US);
        context.setVariable("page", page);
        context.setVariable("view", page.chosen());
        context.setVariable("chart", page.chart());
        context.setVariable("words", this.words);
        context.setVariable("stories", this.stories);
        context.setVariable("brief", this.brief);
        context.setVariable("amounts", this.amounts);
        context.setVariable("calendar", this.calendar);
        context.setVariable("setting", setting);
        context.setVariable("styles", this.styles);
        context.setVariable("edition", this.edition);
        return this.templates.process(template, context);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(PlanPaper.class.getResourceAsStream("/planner/paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
