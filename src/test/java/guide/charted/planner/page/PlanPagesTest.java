package guide.charted.planner.page;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlanPagesTest {

    @Autowired
    private Site site;

    @Test
    void atMostSixQuestionsComeBeforeTheFirstButton() {
        Page page = this.site.get("/planner");
        assertThat(page).isOk().hasHeading("Plan your way");
        int folded = page.main().select("form > details input, form > details select, fieldset details input").size();
        assertThat(folded).isPositive();
        assertThat(page.main().select("form > fieldset, form > .answers > .field")).hasSize(6);
    }

    @Test
    void straightFromHighSchoolInOhioIsToldToGetReadyAndWhatIsConfirmed() {
        Page page = this.site.get("/planner/plan?schooling=high-school&state=OH");
        assertThat(page).isOk()
            .says("Not required by rule; this plan does not count on passing the CCA without it", "any credential");
        assertThat(page.texts(".routes tbody th a")).startsWith("CCA, fastest")
            .contains("CCS, fastest", "RHIT, fastest", "RHIA, fastest");
        Page degree = this.site.get("/planner/plan?schooling=high-school&state=OH&route=rhit-fastest");
        assertThat(degree).says("accreditation confirmed for 0 of 17 programs", "10 confirmed online programs");
        assertThat(degree.main().text()).contains("Months 1 to 24");
    }

    @Test
    void theFastestWayToEachCredentialComesFirstAndAllOthersCanBeUnfolded() {
        Page page = this.site.get("/planner/plan?schooling=high-school&state=OH");
        assertThat(page.texts("#routes > table tbody th a")).containsExactly("CCA, fastest", "CCS, fastest",
                "RHIT, fastest", "RHIA, fastest");
        assertThat(page.text("#routes details:not([open]) summary")).startsWith("7 more ways: ").contains("earn first");
        assertThat(page.main().select("#routes details tbody tr")).hasSize(7);
        Page opened = this.site.get("/planner/plan?schooling=high-school&state=OH&route=rhia-cheapest");
        assertThat(opened.texts("#routes details[open] a[aria-current]")).containsExactly("RHIA, cheapest");
        assertThat(this.site.get("/planner/plan?schooling=high-school&state=OH&goal=rhia")
            .main()
            .select("#routes details")).isEmpty();
    }

    @Test
    void communityCollegeFirstIsNamedAndBeginsWithWhatToAsk() {
        Page page = this.site.get("/planner/plan?schooling=high-school&state=OH&goal=rhia&route=rhia-cheapest");
        assertThat(page.text("#opened")).contains("community college first, then transfer");
        assertThat(page.texts("#this-month li").getFirst()).startsWith("Pick the bachelor’s program first");
        assertThat(page.main().select("#this-month a[href*=degree=bachelor]")).hasSize(1);
        assertThat(page.texts("#documents li")).anyMatch((one) -> one.contains("transcript of your first college"));
        assertThat(page.main().select("#assumptions input[name=transfer-lost-months]")).hasSize(1);
    }

    @Test
    void payBelowThePresentOneIsSaidAtTheTop() {
        Page page = this.site.get("/planner/plan?schooling=bachelor-other&state=TX&hours=15&pay=48000");
        DataFile.Row texas = DataFile.of("wage")
            .where("area", "TX")
            .where("soc", "29-2072")
            .where("data_year", "2025")
            .rows()
            .getFirst();
        assertThat(page.texts("#notes li").getFirst()).contains("$48,000", "25th percentile in Texas", "the median",
                "$%,d".formatted(texas.number("year_p25").intValue()),
                "$%,d".formatted(texas.number("year_median").intValue()));
        assertThat(this.site.get("/planner/plan?state=TX&pay=39000").texts("#notes li"))
            .noneMatch((note) -> note.startsWith("You earn"));
        assertThat(this.site.get("/planner/plan?state=TX&pay=300000").texts("#notes li").getFirst())
            .contains("Even at the 90th percentile");
    }

    @Test
    void bothSourcesOfADisputedWaitAreNamed() {
        Page page = this.site.get("/planner/plan?schooling=associate-cahiim&goal=rhit");
        assertThat(page).says("30 days (open-exam-prep.com) or 90 (a copy of what AHIMA says). The plan takes 90");
        assertThat(page.main()
            .select(".plan-steps a[href=/sources#oep-rhit-after], .plan-steps a[href=/sources#ahima-faq]")
            .eachAttr("href")).contains("/sources#oep-rhit-after", "/sources#ahima-faq");
        assertThat(this.site.get("/planner/plan?schooling=high-school&goal=cca").main().text())
            .doesNotContain("Sources disagree on the wait");
    }

    @Test
    void whatWasAskedIsSaidInWords() {
        Page page = this.site.get("/planner/plan?schooling=high-school&goal=cca&metro=18140&by=2027-06");
        assertThat(page.text(".asked")).contains("pay of Columbus, OH", "by June 2027");
        assertThat(page.text("#notes")).contains("the months until June 2027").doesNotContain("2027-06");
    }

    @Test
    void aGraduateWithAJobSeesThreeStoriesAgainstTheirPay() {
        Page page = this.site.get("/planner/plan?schooling=bachelor-other&state=TX&hours=15&pay=48000");
        assertThat(page.texts("#pay-off thead th")).containsExactly("To plan", "Slow", "Stops half-way");
        assertThat(page.text("#pay-off .flip")).contains("$");
        assertThat(page.texts("#pay-off td")).doesNotContain("tell your pay to see");
    }

    @Test
    void sixYearsOfCodingSkipGettingReady() {
        Page page = this.site.get("/planner/plan?schooling=high-school&coding-months=72&goal=ccs&pay=40000");
        assertThat(page.texts(".plan-steps h4").getFirst()).isEqualTo("Apply for the CCS exam and book a seat");
        assertThat(page).says("84% passed", "Your way on in health information",
                "to a job that counts the new letters");
    }

    @Test
    void papersAreAskedOfWhoeverGivesTheExam() {
        Page cpc = this.site.get("/planner/plan?schooling=high-school&goal=cpc");
        assertThat(cpc.text("#documents")).contains("Ask AAPC").doesNotContain("AHIMA");
        Page rhia = this.site.get("/planner/plan?schooling=bachelor-other&state=TX&goal=rhia");
        assertThat(rhia.text("#documents")).contains("the transcript that shows your degree")
            .doesNotContain("high school");
    }

    @Test
    void ruralMontanaIsSentToProgramsThatCanBeReached() {
        Page page = this.site.get("/planner/plan?schooling=high-school&zip=59301&hours=20&goal=rhit");
        assertThat(page).isOk().says("near 59301", "20 hours of study a week");
        assertThat(page.main().select(".schools-of a[href^=/schools?]")).isNotEmpty();
    }

    @Test
    void datesReplaceMonthsOnceAStartIsNamed() {
        Page page = this.site.get("/planner/plan?schooling=high-school&goal=cca&start=2027-01");
        assertThat(page.texts(".plan-steps .step-facts strong").getFirst()).isEqualTo("January 2027 to June 2027");
        assertThat(page).linksTo("/planner/plan.ics?schooling=high-school&goal=CCA&start=2027-01&route=cca-fastest");
    }

    @Test
    void whatIsNotAcceptedIsSaidByTheFieldAndAllElseIsKept() {
        Page page = this.site.get("/planner/plan?state=Atlantis&pay=36000&goal=rhit&job-search-months=x");
        assertThat(page).hasStatus(400);
        assertThat(page.document().select(".error-summary a").eachAttr("href")).contains("#state",
                "#job-search-months");
        assertThat(page.main().select("#state .field-error")).hasSize(1);
        assertThat(page.main().expectFirst("[name=pay]").val()).isEqualTo("36000");
        assertThat(page.main().expectFirst("[name=goal] [selected]").val()).isEqualTo("rhit");
    }

    @Test
    void aPlanOfAnotherEditionSaysSoAndLinksToWhatChanged() {
        assertThat(this.site.get("/planner/plan?state=OH&edition=2025-01")).isOk()
            .says("2025-01")
            .linksTo("/data/changes");
    }

    @Test
    void anAssumptionOfOnesOwnIsKeptAndChangesThePlan() {
        Page page = this.site.get("/planner/plan?schooling=high-school&goal=cca&job-search-months=3");
        assertThat(page.main().expectFirst("#own-job-search-months").val()).isEqualTo("3");
        assertThat(page.main().expectFirst("#assumptions [type=hidden][name=goal]").val()).isEqualTo("CCA");
        assertThat(page.text(".totals")).startsWith("13 months");
    }

    @ParameterizedTest
    @ValueSource(strings = { "schooling=high-school&state=OH", "schooling=bachelor-other&state=TX&hours=15&pay=48000",
            "schooling=high-school&coding-months=72&pay=40000", "schooling=high-school&zip=59301&hours=20&pay=31000" })
    void aPlanToGiveAFriendSaysWhatTheFriendNeeds(String query) {
        Page page = this.site.get("/planner/plan?" + query);
        assertThat(page.main().select(".routes tbody tr")).hasSizeGreaterThan(2)
            .allSatisfy((row) -> assertThat(row.select(".of-months strong, .of-cost strong, .strip")).hasSize(3));
        assertThat(page.main().select("#opened svg.timeline title, #opened svg.timeline desc")).hasSize(4)
            .allSatisfy((words) -> assertThat(words.text()).isNotBlank());
        assertThat(page.texts("#this-month li")).isNotEmpty();
        assertThat(page.main().select("#documents li a")).isNotEmpty()
            .allSatisfy((link) -> assertThat(page.main().select(link.attr("href"))).hasSize(1));
        assertThat(page.texts("#pay-off tbody th")).containsExactly("Takes", "Costs, as far as priced", "Lowest point",
                "Ahead for good from", "After five years");
        assertThat(page.text("#pay-off .flip")).isNotBlank();
        assertThat(page.main().select(".plan-steps .schools-of a[href^=/certifications/]")).isNotEmpty();
        assertThat(page.main().select(".plan-steps .inline-source a[href^=/sources#]")).isNotEmpty();
        assertThat(page).says("The same wage is assumed for all credentials; the odds of being hired are not known");
    }

    @Test
    void theLinkCanBeCopiedByHandWhereNoButtonCanBe() {
        Page page = this.site.get("/planner/plan?schooling=high-school&goal=cca");
        assertThat(page.main().expectFirst("#keep input[readonly]").val()).contains("edition=", "goal=CCA");
        assertThat(page.main().select("#keep button")).isEmpty();
    }

    @Test
    void anErrorUnderTheFoldOpensIt() {
        Page page = this.site.get("/planner/plan?state=OH&by=soon");
        assertThat(page.main().select("#mine[open] #by .field-error")).hasSize(1);
        assertThat(page.main().expectFirst("[name=by]").attr("aria-describedby")).startsWith("by-error ");
        assertThat(page.main().expectFirst("[name=by]").attr("aria-invalid")).isEqualTo("true");
        assertThat(this.site.get("/planner?state=OH").main().select("#mine[open]")).isEmpty();
    }

    @Test
    void everyAssumptionIsShownInTheForm() {
        Page form = this.site.get("/planner");
        for (String id : DataFile.of(this.site.get("/data/assumption.csv")).column("id")) {
            if (!id.equals("first-job-percentile") && !id.equals("full-time-hours")) {
                assertThat(form.main().select("#mine input[name=" + id + "]")).as(id).hasSize(1);
            }
        }
        assertThat(form.main().select("#mine select[name=percentile]")).hasSize(1);
    }

    @Test
    void aBudgetThatNothingFitsNamesTheNearestMiss() {
        Page page = this.site.get("/planner/plan?schooling=high-school&goal=rhit&state=OH&budget=500");
        assertThat(page.texts("#notes .miss")).hasSize(1);
        assertThat(page.main().select("#notes .miss a[href*=budget]")).isNotEmpty();
    }

    @Test
    void aGoalThatIsBlockedNamesItsGate() {
        Page page = this.site.get("/planner/plan?schooling=none");
        assertThat(page).isOk().hasHeading("No route from here yet");
        assertThat(page.texts("#blocked .gate")).contains("RHIT");
    }

    @ParameterizedTest
    @ValueSource(strings = { "part-time-hours=0", "associate-months=0&goal=rhit", "booking-months=0&goal=cca",
            "unknown-rate-retakes=720&goal=rhit", "certificate-months=0", "bachelor-months=720&hours=1&goal=rhia",
            "readiness-cca-months=0", "stop-percent=720", "by=2999-12", "start=2999-12&by=2000-01", "route=nothing" })
    void nothingInAnAddressBreaksThePlan(String query) {
        for (String form : new String[] { "", ".csv", ".pdf" }) {
            assertThat(this.site.get("/planner/plan" + form + "?schooling=high-school&" + query).status())
                .isLessThan(500);
        }
    }

}
