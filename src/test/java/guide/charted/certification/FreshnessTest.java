package guide.charted.certification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import guide.charted.data.Edition;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which facts are due for a new check. A fact that grows old fails no build: the list is
 * reported, and the page of an edition says so itself.
 */
@GuideTest
class FreshnessTest {

    @Autowired
    private Certifications certifications;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Edition edition;

    @Autowired
    private Site site;

    @Test
    void theFactsThatAreDueForANewCheckAreListed(TestReporter report) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> stale = new ArrayList<>();
        this.certifications.details().forEach((credential) -> {
            for (Aspect aspect : Aspect.values()) {
                credential.freshness(aspect.code())
                    .filter((dates) -> dates.isStaleOn(today))
                    .ifPresent((dates) -> stale.add(credential.code() + " " + aspect.code() + ": checked "
                            + dates.checkedOn() + ", stale after " + dates.staleAfter()));
            }
        });
        stale.forEach((fact) -> report.publishEntry("look again", fact));
        assertThat(stale).doesNotHaveDuplicates();
    }

    @Test
    void everyCredentialSaysWhenItsRulesFeesExamAndRenewalWereCheckedAndUntilWhenThatHolds() {
        assertThat(this.certifications.details()).allSatisfy((credential) -> {
            for (String aspect : List.of("fee", "exam", "renewal", "result", "holders")) {
                assertThat(credential.freshness(aspect)).as(credential.code() + " " + aspect)
                    .hasValueSatisfying((dates) -> assertThat(dates.staleAfter()).isAfter(dates.checkedOn()));
            }
            assertThat(credential.freshness("route").isPresent()).isEqualTo(!credential.routes().isEmpty());
        });
    }

    @Test
    void aFactStandsForTheMonthsOfItsKind() {
        DataFile.of("shelf_life").rows().forEach((row) -> {
            LocalDate day = LocalDate.of(2026, 11, 22);
            Freshness dates = this.shelf.of(Aspect.ofCode(row.get("kind")), day);
            assertThat(dates.staleAfter()).isEqualTo(day.plusMonths(row.number("months").longValue()));
            assertThat(dates.isStaleOn(dates.staleAfter())).isFalse();
            assertThat(dates.isStaleOn(dates.staleAfter().plusDays(1))).isTrue();
        });
    }

    @Test
    void whetherAPageCallsAFactDueDependsOnTheEditionAndNotOnTheClock() {
        LocalDate checked = this.edition.checkedOn();
        assertThat(this.shelf.of(Aspect.FEE, checked).due()).isFalse();
        assertThat(this.shelf.of(Aspect.FEE, checked.minusMonths(12)).due()).isFalse();
        assertThat(this.shelf.of(Aspect.FEE, checked.minusMonths(12).minusDays(1)).due()).isTrue();
    }

    @Test
    void thePageShowsTheDates() {
        Page page = this.site.get("/certifications/rhit");
        assertThat(page.texts(".checked")).hasSizeGreaterThan(4)
            .allMatch((text) -> text.startsWith("Checked Nov 22, 2026. Look again after Nov 22, 202"));
    }

}
