package guide.charted.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportAddressTest {

    @Test
    void withoutASettingThereIsNoAddress() {
        ReportAddress none = new ReportAddress("");
        assertThat(none.href("Ohio", "Page: x")).isEmpty();
        assertThat(none.name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "errors@guide.example", "mailto:errors@guide.example" })
    void aMailTakesSubjectAndBeginningAlong(String setting) {
        ReportAddress mail = new ReportAddress(setting);
        assertThat(mail.href("Ohio & pay", "Page: x\nEdition:"))
            .contains("mailto:errors@guide.example?subject=Ohio%20%26%20pay&body=Page%3A%20x%0D%0AEdition%3A");
        assertThat(mail.name()).isEqualTo("errors@guide.example");
    }

    @Test
    void aFormIsLinkedAsItIs() {
        ReportAddress form = new ReportAddress("https://tracker.example/new?project=charted");
        assertThat(form.href("Ohio", "Page: x")).contains("https://tracker.example/new?project=charted");
        assertThat(form.name()).isEqualTo("tracker.example");
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "http://tracker.example", "errors", "mailto:", "a@b@c" })
    void anythingElseStopsTheStart(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportAddress(setting))
            .withMessageContaining("charted.report-to");
    }

}
