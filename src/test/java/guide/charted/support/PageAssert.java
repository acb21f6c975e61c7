package guide.charted.support;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a reader can tell of a page. */
public class PageAssert extends AbstractAssert<PageAssert, Page> {

    PageAssert(Page page) {
        super(page, PageAssert.class);
    }

    public PageAssert isOk() {
        return hasStatus(200);
    }

    public PageAssert hasStatus(int status) {
        Assertions.assertThat(this.actual.status()).as("status of %s", this.actual.path()).isEqualTo(status);
        return this;
    }

    public PageAssert hasHeading(String heading) {
        Assertions.assertThat(this.actual.texts("h1")).as("h1 of %s", this.actual.path()).containsExactly(heading);
        return this;
    }

    public PageAssert says(String... words) {
        Assertions.assertThat(this.actual.main().text()).as("text of %s", this.actual.path()).contains(words);
        return this;
    }

    public PageAssert doesNotSay(String... words) {
        Assertions.assertThat(this.actual.main().text()).as("text of %s", this.actual.path()).doesNotContain(words);
        return this;
    }

    public PageAssert linksTo(String href) {
        Assertions.assertThat(this.actual.main().select("a[href]").eachAttr("href"))
            .as("links of %s", this.actual.path())
            .contains(href);
        return this;
    }

    public PageAssert redirectsTo(String path) {
        hasStatus(301);
        Assertions.assertThat(this.actual.header("Location")).as("target of %s", this.actual.path()).endsWith(path);
        return this;
    }

}
