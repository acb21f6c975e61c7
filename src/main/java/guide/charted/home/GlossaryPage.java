package guide.charted.home;

import java.util.List;

import guide.charted.text.Definition;
import guide.charted.text.Glossary;
import guide.charted.web.InputError;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The glossary, or the part of it that was looked for.
 *
 * @param q what was typed; empty if nothing
 * @param found the entries for it, the best first; without a query all, by name
 * @param all all entries by name
 * @param errors what was not accepted
 */
public record GlossaryPage(String q, List<Definition> found, List<Definition> all, List<InputError> errors) {

    private static final int LONGEST = 100;

    static GlossaryPage of(String q, Glossary glossary) {
        if (q.length() > LONGEST) {
            return new GlossaryPage(q, glossary.all(), glossary.all(),
                    List.of(new InputError("q", q, "glossary.error.q")));
        }
        return new GlossaryPage(q, q.isEmpty() ? glossary.all() : glossary.find(q), glossary.all(), List.of());
    }

    /**
     * Where the same entries are as a file.
     * @return the path with its query
     */
    public String file() {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(TrustController.GLOSSARY + ".csv");
        return isAsked() ? path.queryParam("q", "{q}").encode().buildAndExpand(this.q).toUriString()
                : path.toUriString();
    }

    /**
     * The entries to print.
     * @return those found; all if nothing was found
     */
    public List<Definition> shown() {
        return this.found.isEmpty() ? this.all : this.found;
    }

    /**
     * Whether a part of the glossary is shown.
     * @return true for a query that was understood
     */
    public boolean isAsked() {
        return !this.q.isEmpty() && this.errors.isEmpty();
    }

}
