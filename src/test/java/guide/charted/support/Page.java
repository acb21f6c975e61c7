package guide.charted.support;

import java.net.http.HttpResponse;
import java.util.List;

import org.assertj.core.api.AssertProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An answer of the guide, parsed. */
public class Page implements AssertProvider<PageAssert> {

    private final String path;

    private final HttpResponse<String> response;

    private final Document document;

    Page(String path, HttpResponse<String> response) {
        this.path = path;
        this.response = response;
        this.document = Jsoup.parse(response.body(), response.uri().toString());
    }

    public String path() {
        return this.path;
    }

    public int status() {
        return this.response.statusCode();
    }

    public String header(String name) {
        return this.response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return this.response.body();
    }

    public Document document() {
        return this.document;
    }

    public Element main() {
        return this.document.expectFirst("main");
    }

    /** The texts of all elements that match, in the order of the page. */
    public List<String> texts(String selector) {
        return this.document.select(selector).eachText();
    }

    /** The text of the only element that matches. */
    public String text(String selector) {
        List<String> texts = texts(selector);
        if (texts.size() != 1) {
            throw new AssertionError(this.path + " has " + texts.size() + " of " + selector + ", not one");
        }
        return texts.getFirst();
    }

    @Override
    public PageAssert assertThat() {
        return new PageAssert(this);
    }

}
