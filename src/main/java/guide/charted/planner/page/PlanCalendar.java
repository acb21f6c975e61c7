package guide.charted.planner.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

import guide.charted.data.Edition;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A route as a calendar: an event of whole days for each step. Two calendars of one plan
 * are the same to the letter.
 */
final class PlanCalendar {

    private final PlanWords words;

    private final PlanAmounts amounts;

    private final Edition edition;

    PlanCalendar(PlanWords words, PlanAmounts amounts, Edition edition) {
        this.words = words;
        this.amounts = amounts;
        this.edition = edition;
    }

    /**
     * The opened route.
     * @param page a plan
     * @param view its opened route
     * @param start the month in which the plan starts
     * @return the calendar, checked against RFC 5545, in UTF-8
     */
    byte[] of(PlanPage page, RouteView view, YearMonth start) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Charted//Planner " + this.edition.name() + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        view.steps().forEach((part) -> calendar.add(event(page, part, start)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter(true).output(calendar, out);
            return out.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private VEvent event(PlanPage page, RouteView.Part part, YearMonth start) {
        LocalDate first = start.plusMonths(part.from()).atDay(1);
        LocalDate end = (part.to() == part.from()) ? first.plusDays(1) : start.plusMonths(part.to()).atDay(1);
        String text = String.join("\n", this.words.say(part.step().text()),
                this.words.message("plan.ics.length", this.amounts.span(part.step().months())),
                this.words.message("plan.ics.cost", this.words.cost(part.step())), page.share());
        byte[] name = (page.share() + "#" + part.number()).getBytes(StandardCharsets.UTF_8);
        Instant stamp = this.edition.checkedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        VEvent event = new VEvent(false);
        event.add(new Uid(UUID.nameUUIDFromBytes(name) + "@charted.guide"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(end));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Summary(this.words.say(part.step().title())));
        event.add(new Description(text));
        return event;
    }

}
