package guide.charted.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.fact.Language;
import guide.charted.place.Place;
import guide.charted.place.Places;
import guide.charted.place.States;
import guide.charted.text.Tokens;
import org.springframework.stereotype.Component;

/** Reads what the words of a query mean, from the rows of the data and the places. */
@Component
class Vocabulary {

    private static final String IGNORED = "ignored";

    private static final int LONGEST = 5;

    private final Map<List<String>, Meaning> meanings = new HashMap<>();

    private final Set<String> ignored = new HashSet<>();

    private final List<String> ignoredWords = new ArrayList<>();

    private final States states;

    private final Places places;

    Vocabulary(SearchWordRepository words, States states, Places places) {
        this.states = states;
        this.places = places;
        for (SearchWord word : sorted(words.findByLanguage(Language.ENGLISH))) {
            if (word.kind().equals(IGNORED)) {
                this.ignoredWords.addAll(word.words());
                word.words().forEach((phrase) -> this.ignored.addAll(Tokens.terms(phrase)));
            }
            else {
                word.words().forEach((phrase) -> this.meanings.putIfAbsent(Tokens.terms(phrase), word.meaning()));
            }
        }
        states.all()
            .forEach((state) -> this.meanings.put(Tokens.terms(state.getValue()),
                    new Meaning(Meaning.STATE, state.getKey(), state.getValue())));
    }

    private static List<SearchWord> sorted(List<SearchWord> words) {
        return words.stream()
            .sorted(Comparator.comparing(SearchWord::kind).thenComparing((word) -> word.meaning().code()))
            .toList();
    }

    /**
     * Words that mean nothing.
     * @return the words as the data have them
     */
    List<String> ignored() {
        return this.ignoredWords;
    }

    /**
     * Reads a query.
     * @param query what someone typed
     * @return its meanings
     */
    Question read(String query) {
        List<Tokens.Token> tokens = Tokens.of(query);
        List<Meaning> found = new ArrayList<>();
        boolean understood = true;
        int next = 0;
        while (next < tokens.size()) {
            Optional<Span> span = span(query, tokens, next);
            if (span.isPresent()) {
                found.add(span.get().meaning());
                next += span.get().length();
            }
            else {
                understood &= this.ignored.contains(tokens.get(next).term());
                next++;
            }
        }
        return new Question(found, understood);
    }

    private Optional<Span> span(String query, List<Tokens.Token> tokens, int from) {
        for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
            List<Tokens.Token> words = tokens.subList(from, from + length);
            Meaning meaning = this.meanings.get(words.stream().map(Tokens.Token::term).toList());
            Optional<Meaning> found = city(query, words).or(() -> Optional.ofNullable(meaning))
                .or(() -> (words.size() == 1) ? stateOrZip(raw(query, words)) : Optional.empty());
            if (found.isPresent()) {
                return Optional.of(new Span(found.get(), length));
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> city(String query, List<Tokens.Token> words) {
        for (int city = words.size() - 1; city > 0; city--) {
            String name = raw(query, words.subList(0, city)).replace(",", "").strip();
            List<Tokens.Token> rest = words.subList(city, words.size());
            Optional<String> state = Optional
                .ofNullable(this.meanings.get(rest.stream().map(Tokens.Token::term).toList()))
                .filter((meaning) -> meaning.kind().equals(Meaning.STATE))
                .map(Meaning::code)
                .or(() -> stateOrZip(raw(query, rest)).filter((meaning) -> meaning.kind().equals(Meaning.STATE))
                    .map(Meaning::code));
            Optional<Place> place = state.flatMap((code) -> this.places.ofCity(name, code));
            if (place.isPresent()) {
                String full = place.get().city() + ", " + place.get().state();
                return Optional.of(new Meaning(Meaning.PLACE, full, full));
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> stateOrZip(String word) {
        if (word.matches("\\d{5}")) {
            return this.places.ofZip(word)
                .map((place) -> new Meaning(Meaning.PLACE, word, place.city() + ", " + place.state() + " " + word));
        }
        String code = word.toUpperCase(Locale.ROOT);
        boolean meant = word.equals(code) || !this.ignored.contains(word);
        return meant ? this.states.name(code).map((name) -> new Meaning(Meaning.STATE, code, name)) : Optional.empty();
    }

    private static String raw(String query, List<Tokens.Token> words) {
        return query.substring(words.getFirst().start(), words.getLast().end());
    }

    private record Span(Meaning meaning, int length) {
    }

}
