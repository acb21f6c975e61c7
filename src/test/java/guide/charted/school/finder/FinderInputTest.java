package guide.charted.school.finder;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the finder makes of odd entries. */
@GuideTest
class FinderInputTest {

    private static final String COUNT = ".found h2";

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({ "size=101, size", "size=0, size", "page=0, page", "page=two, page", "within=25, within",
            "within=30&zip=43215, within", "sort=distance, sort", "sort=volume, sort", "zip=00000, zip",
            "zip=4321, zip", "degree=phd, degree", "state=ZZ, state", "field=nursing, field", "control=mine, control",
            "accreditation=abhes, accreditation", "delivery=mail, delivery", "prepares=cpc, prepares",
            "max-tuition=-1, max-tuition", "max-tuition=cheap, max-tuition", "max-months=0, max-months",
            "unpriced=maybe, unpriced", "related=1, related", "inactive=yes, inactive" })
    void aValueOutsideTheContractIsA400ThatLinksToItsField(String query, String field) {
        Page page = this.site.get("/schools?" + query);
        assertThat(page).hasStatus(400);
        assertThat(page.main().select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
    }

    @Test
    void anUnlistedZipCodeKeepsEveryOtherEntry() {
        Page page = this.site
            .get("/schools?q=coding&zip=00000&within=50&degree=associate&max-tuition=9000&unpriced=true");
        assertThat(page).hasStatus(400);
        assertThat(page.main().select("[name=zip]").attr("value")).isEqualTo("00000");
        assertThat(page.main().select("[name=within] [selected]").attr("value")).isEqualTo("50");
        assertThat(page.main().select("[name=q]").attr("value")).isEqualTo("coding");
        assertThat(page.main().select("[name=max-tuition]").attr("value")).isEqualTo("9000");
        assertThat(page.main().select("[name=degree][checked]").eachAttr("value")).containsExactly("associate");
        assertThat(page.main().select("[name=unpriced][checked]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "degree=ASSOCIATE&state=oh&sort=Tuition, degree=associate&state=OH&sort=tuition",
            "prepares=RHIT&delivery=Online, prepares=rhit&delivery=online", "max-tuition=%245%2C000, max-tuition=5000",
            "q=&state=&zip=&within=&sort=&page=&size=, page=1", "colour=red&id=1, page=1",
            "degree=associate&degree=associate, degree=associate" })
    void theSameChoiceWrittenOtherwiseGivesTheSameList(String query, String canonical) {
        Page page = this.site.get("/schools?" + query);
        assertThat(page).isOk();
        assertThat(page.texts(COUNT)).isEqualTo(this.site.get("/schools?" + canonical).texts(COUNT));
        assertThat(page.texts(".result h3")).isEqualTo(this.site.get("/schools?" + canonical).texts(".result h3"));
    }

    @ParameterizedTest
    @CsvSource({ "9999", "99999999999999999999" })
    void aPagePastTheEndShowsTheLast(String number) {
        Page page = this.site.get("/schools?state=OH&page=" + number);
        assertThat(page).isOk();
        assertThat(page.texts(".result h3")).isNotEmpty();
        assertThat(page.document().select("a[rel=next]")).isEmpty();
    }

    @Test
    void aPostOfficeZipCodeMeasuresFromThePostOfficeAndSaysSo() {
        assertThat(this.site.get("/schools?zip=00501&within=50")).isOk().says("measured from its post office");
        assertThat(this.site.get("/schools?zip=43215&within=50")).isOk().doesNotSay("measured from its post office");
    }

    @Test
    void zeroResultsNameEachFilterWithWhatDroppingItBringsBack() {
        Page page = this.site.get("/schools?state=WY&state=VT&degree=doctorate&related=true");
        assertThat(page).isOk();
        assertThat(page.main().select(".nothing a").eachAttr("href"))
            .containsExactly("/schools?state=WY&state=VT&related=true", "/schools?degree=doctorate&related=true");
        page.main().select(".nothing li").forEach((way) -> {
            String count = this.site.get(way.expectFirst("a").attr("href")).text(COUNT).replaceFirst(" .*", "");
            assertThat(way.text()).contains(count.equals("0") ? "still none" : count + " school");
        });
    }

}
