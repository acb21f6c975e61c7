package guide.charted.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the words of a text that the glossary explains: names of terms and their long
 * forms. A single plain word that is only another name of a term is left alone, because
 * it mostly means something else.
 */
class TermsInText {

    private static final Pattern ACRONYM = Pattern.compile("(?=(?:.*\\p{Lu}){3}).{3,}");

    /** A word that is a verb, too, is a noun after an article. */
    private static final Map<String, String> ALSO_VERBS = Map.of("mean", "(?<=(?i:\\b(?:a|the) ))");

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}-])";

    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}]|-\\p{L})";

    private final Map<String, String> byForm = new HashMap<>();

    private final Pattern forms;

    TermsInText(List<Definition> definitions) {
        for (Definition term : definitions) {
            named(term).forEach((form) -> this.byForm.putIfAbsent(key(form), term.id()));
        }
        String any = this.byForm.keySet()
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(TermsInText::pattern)
            .collect(Collectors.joining("|"));
        this.forms = Pattern.compile(NO_LETTER_BEFORE + "(" + any + ")" + NO_LETTER_AFTER);
    }

    private static Stream<String> named(Definition term) {
        String name = term.name().replaceFirst("\\s*\\(.*", "");
        Stream<String> ownName = name.equals(term.name()) ? Stream.of(name) : Stream.empty();
        return Stream.concat(ownName,
                term.otherNames().stream().filter((other) -> other.contains(" ") || isAcronym(other)));
    }

    /**
     * Cuts a text at the terms in it.
     * @param text plain text
     * @return its pieces, which together are the text
     */
    List<Paragraph.Piece> in(String text) {
        List<Paragraph.Piece> pieces = new ArrayList<>();
        Matcher matcher = this.forms.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                pieces.add(new Paragraph.Piece(text.substring(done, matcher.start()), null));
            }
            String key = key(matcher.group());
            String term = this.byForm.getOrDefault(key, this.byForm.get(key.replaceFirst("s$", "")));
            pieces.add(new Paragraph.Piece(matcher.group(), term));
            done = matcher.end();
        }
        if (done < text.length()) {
            pieces.add(new Paragraph.Piece(text.substring(done), null));
        }
        return pieces;
    }

    /** Plain single words have no plural here: the plural of "mean" is mostly a verb. */
    private static String pattern(String form) {
        String quoted = Pattern.quote(form);
        if (isAcronym(form)) {
            return quoted + "s?";
        }
        return ALSO_VERBS.getOrDefault(form, "") + "(?i:" + quoted + (form.contains(" ") ? "s?" : "") + ")";
    }

    private static boolean isAcronym(String form) {
        return ACRONYM.matcher(form).matches() && !form.contains(" ");
    }

    private static String key(String form) {
        return isAcronym(form.replaceFirst("s$", "")) ? form : form.toLowerCase(Locale.ROOT);
    }

}
