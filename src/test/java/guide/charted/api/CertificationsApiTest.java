package guide.charted.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CertificationsApiTest {

    private static final String PATH = "/api/v1/certifications";

    @Autowired
    private Site site;

    @Test
    void allTwentyAreThereAndEachIsTheOneThatIsAnsweredAlone() {
        JsonNode list = Answers.of(this.site.get(PATH));
        assertThat(list.get("certifications").asInt()).isEqualTo(20);
        assertThat(list.get("items").values()).extracting((item) -> item.get("code").asString())
            .containsExactlyElementsOf(DataFile.of("certification").column("code"));
        JsonNode one = Answers.of(this.site.get(list.at("/items/8/self").asString()));
        list.get("items")
            .get(8)
            .properties()
            .forEach((field) -> assertThat(one.get(field.getKey())).isEqualTo(field.getValue()));
    }

    @Test
    void nothingIsNullOrEmptyTextAndEverySourceIsInTheRegister() {
        JsonNode list = Answers.of(this.site.get(PATH));
        Set<String> named = new TreeSet<>();
        Answers.everyNode(list).forEach((node) -> {
            assertThat(node.isNull() || (node.isString() && node.asString().isBlank())).isFalse();
            if (node.has("source") && node.get("source").isString()) {
                named.add(node.get("source").asString());
            }
        });
        assertThat(list.get("sources").propertyNames()).containsAll(named);
    }

    @Test
    void theFiguresAreThoseOfTheData() {
        JsonNode items = Answers.of(this.site.get(PATH)).get("items");
        for (JsonNode item : items.values()) {
            String code = item.get("code").asString();
            DataFile.Row exam = row("exam", code).getFirst();
            assertFigure(item.at("/exam/questions/value"), exam.get("items"));
            assertFigure(item.at("/exam/minutes/value"), exam.get("minutes"));
            assertFigure(item.at("/exam/passMark/value"), exam.get("pass_mark"));
            List<DataFile.Row> fees = row("fee", code);
            assertThat(item.get("fees").size()).isEqualTo(fees.size());
            fees.forEach((fee) -> assertThat(item.get("fees").values()).anySatisfy((price) -> {
                assertThat(price.get("kind").asString()).isEqualTo(fee.get("kind"));
                assertFigure(price.get("member"), fee.get("member"));
                assertFigure(price.get("others"), fee.get("non_member"));
                assertThat(price.get("source").asString()).isEqualTo(fee.get("source"));
            }));
            assertThat(item.get("routes").size()).isEqualTo(row("route", code).size());
            assertThat(item.get("remarks").size()).isEqualTo(row("remark", code).size());
            assertThat(item.get("firstTimeResults").size()).isEqualTo(row("pass_rate", code).size());
            assertFigure(item.at("/renewal/units/value"), row("renewal", code).getFirst().get("units"));
        }
    }

    @Test
    void whatIsDisputedIsTold() {
        JsonNode rhit = Answers.of(this.site.get(PATH + "/rhit"));
        assertThat(rhit.at("/exam/outlines").values()).hasSize(2)
            .allMatch((outline) -> outline.get("disputed").asBoolean());
        assertThat(rhit.at("/membership/payback/verdict").asString()).isEqualTo("never");
        assertThat(rhit.at("/freshness/fee/staleAfter").asString()).isEqualTo("2027-11-22");
        assertThat(rhit.at("/holders/0/value/missing").asString()).isEqualTo("not-found");
    }

    @Test
    void anUnknownCodeIsAProblemThatNamesWhatComesNear() {
        Page answer = this.site.get(PATH + "/cpx");
        assertThat(answer).hasStatus(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode error = Answers.of(answer).at("/errors/0");
        assertThat(error.get("parameter").asString()).isEqualTo("code");
        assertThat(error.get("accepted").values()).extracting(JsonNode::asString).startsWith("CPC", "CPC-A", "CPB");
    }

    @Test
    void aCodeIsReadInEitherCase() {
        assertThat(this.site.get(PATH + "/RHIT")).redirectsTo(PATH + "/rhit");
    }

    private static List<DataFile.Row> row(String file, String code) {
        return DataFile.of(file).rows().stream().filter((row) -> row.is("credential", code)).toList();
    }

    private static void assertFigure(JsonNode value, String cell) {
        if (DataFile.isNumber(cell)) {
            assertThat(value.decimalValue()).isEqualByComparingTo(cell);
        }
        else {
            assertThat(value.get("missing").asString()).isEqualTo(cell);
        }
    }

}
