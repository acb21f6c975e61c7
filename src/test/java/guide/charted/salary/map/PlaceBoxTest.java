package guide.charted.salary.map;

import java.util.Comparator;
import java.util.List;

import guide.charted.salary.place.PayByHand;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlaceBoxTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({ "Ohio, /salary/oh", "oh, /salary/oh", "puerto%20rico, /salary/pr", "18140, /salary/metro/18140",
            "3900001, /salary/metro/3900001" })
    void whereThereIsNoDoubtTheBoxLeadsStraightThere(String q, String page) {
        Page answer = this.site.get("/salary?q=" + q);
        assertThat(answer).hasStatus(302);
        assertThat(answer.header("Location")).endsWith(page);
    }

    @ParameterizedTest
    @ValueSource(strings = { "zip=43215", "q=43215", "q=Columbus,%20OH", "q=columbus+ohio", "q=near+Columbus+OH" })
    void aZipCodeOrACityLeadsToItsStateAndTheNearestAreas(String query) {
        Page page = this.site.get("/salary?" + query);
        assertThat(page).isOk().linksTo("/salary/oh").says("Nearest does not mean that you live in it");
        assertThat(page.document().select("#find tbody a").eachAttr("href")).hasSize(4)
            .startsWith("/salary/metro/18140");
        assertThat(page.main().select("#find a[href=/salary/metro/3900001]")).hasSize(1);
        List<Integer> miles = page.document()
            .select("#find tbody td:first-of-type")
            .eachText()
            .stream()
            .map((text) -> Integer.valueOf(text.replaceAll("\\D", "")))
            .toList();
        assertThat(miles).isSorted();
    }

    @Test
    void theNearestAreaMayLieInAnotherState() {
        assertThat(this.site.get("/salary?zip=41011")).linksTo("/salary/ky").linksTo("/salary/metro/17140");
    }

    @Test
    void aCityOfManyStatesIsAskedBack() {
        Page page = this.site.get("/salary?q=columbus");
        assertThat(page).isOk().says("Which place is it?").linksTo("/salary?q=Columbus%2C%20OH#find");
        assertThat(page).linksTo("/salary?q=Columbus%2C%20GA#find");
        assertThat(page.document().select("#find .door-list a").eachAttr("href")).as("metropolitan areas first")
            .startsWith(PayByHand.areas()
                .stream()
                .filter((area) -> area.length() == 5 && PayByHand.name(area).startsWith("Columbus,"))
                .sorted(Comparator.comparing(PayByHand::name))
                .map((area) -> "/salary/metro/" + area)
                .toArray(String[]::new));
    }

    @Test
    void aMisspelledAreaIsFoundAndNonsenseIsNoError() {
        assertThat(this.site.get("/salary?q=Clevelnd")).isOk().linksTo("/salary/metro/17410");
        assertThat(this.site.get("/salary?q=xyzzyq")).isOk().says("Nothing found for “xyzzyq”");
        assertThat(this.site.get("/salary?q=%22%3Cscript%3E")).isOk();
    }

    @Test
    void anEmptyBoxAsksNothing() {
        Page page = this.site.get("/salary?zip=&q=");
        assertThat(page).isOk();
        assertThat(page.document().select("#find")).isEmpty();
    }

    @Test
    void whatTheMapShowsIsKeptWhenAPlaceIsAskedFor() {
        Page page = this.site.get("/salary?soc=29-9021&adjusted=true&zip=43215");
        assertThat(page.document().select(".place-box input[type=hidden]").eachAttr("name")).containsExactly("soc",
                "adjusted");
        assertThat(this.site.get("/salary?q=" + "x".repeat(101))).hasStatus(400);
    }

}
