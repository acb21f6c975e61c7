package guide.charted.school.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Combinations of filters by chance, the same in every run. Another seed:
 * {@code -Dfinder.seed=…}.
 */
final class RandomChoice {

    static final Map<String, List<String>> VALUES = values();

    private final Random random;

    private RandomChoice(Random random) {
        this.random = random;
    }

    /** Runs a check on many combinations; a failure tells the seed. */
    static void forMany(int times, Consumer<Map<String, List<String>>> check) {
        long seed = Long.getLong("finder.seed", 20261125);
        RandomChoice choices = new RandomChoice(new Random(seed));
        for (int number = 0; number < times; number++) {
            Map<String, List<String>> choice = choices.next();
            try {
                check.accept(choice);
            }
            catch (AssertionError | RuntimeException ex) {
                throw new AssertionError("Seed " + seed + ", combination " + number + ": " + choice, ex);
            }
        }
    }

    static MultiValueMap<String, String> parameters(Map<String, List<String>> choice) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        choice.forEach((name, values) -> parameters.put(name, values));
        return parameters;
    }

    private Map<String, List<String>> next() {
        Map<String, List<String>> choice = new LinkedHashMap<>();
        int rarity = 2 + this.random.nextInt(6);
        VALUES.forEach((name, values) -> {
            if (this.random.nextInt(rarity) == 0) {
                choice.put(name, some(values, name.equals("state") ? 12 : 3));
            }
        });
        if (this.random.nextInt(3) == 0) {
            choice.put("max-tuition", List.of(String.valueOf(500 * this.random.nextInt(40))));
        }
        if (this.random.nextInt(4) == 0) {
            choice.put("max-months", List.of(String.valueOf(1 + this.random.nextInt(50))));
        }
        for (String name : List.of("unpriced", "related", "inactive")) {
            if (this.random.nextInt(3) == 0) {
                choice.put(name, List.of(String.valueOf(this.random.nextInt(4) > 0)));
            }
        }
        boolean place = this.random.nextBoolean();
        if (place) {
            choice.put(this.random.nextInt(4) == 0 ? "q" : "zip", List.of(one(ListByHand.allZips())));
            if (this.random.nextInt(3) > 0) {
                choice.put("within", List.of(one(List.of("10", "25", "50", "100", "250"))));
            }
        }
        String sort = one(List.of("best", "name", "tuition", "awards", "distance"));
        if (place || !sort.equals("distance")) {
            choice.put("sort", List.of(sort));
        }
        return choice;
    }

    private List<String> some(List<String> values, int most) {
        return IntStream.range(0, 1 + this.random.nextInt(most)).mapToObj((i) -> one(values)).distinct().toList();
    }

    private String one(List<String> values) {
        return values.get(this.random.nextInt(values.size()));
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("degree", List.of("certificate", "associate", "bachelor", "post-bacc-certificate", "master",
                "post-master-certificate", "doctorate"));
        values.put("state", SchoolsByHand.ALL.stream().map(SchoolsByHand.School::state).distinct().sorted().toList());
        values.put("field", List.of("records-technology", "records-administration", "coding", "informatics", "other"));
        values.put("control", List.of("public", "nonprofit", "for-profit"));
        values.put("accreditation", List.of("cahiim", "candidacy"));
        values.put("delivery", List.of("online", "campus", "hybrid"));
        values.put("prepares", List.of("rhit", "rhia", "cca", "ccs"));
        return values;
    }

}
