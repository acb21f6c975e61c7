package guide.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The apprenticeships that were found. */
@Component
public class Apprenticeships {

    private final List<PaidTraining> all;

    Apprenticeships(ApprenticeshipRepository rows, ApprenticeshipTextRepository texts, Sources sources) {
        Map<String, ApprenticeshipText> words = texts.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(ApprenticeshipText::apprenticeship, Function.identity()));
        this.all = rows.findAll()
            .stream()
            .sorted(Comparator.comparingInt(Apprenticeship::position))
            .map((row) -> row.toTraining(Objects.requireNonNull(words.get(row.id()), row.id()), sources))
            .toList();
    }

    /**
     * All of them.
     * @return the best known first
     */
    public List<PaidTraining> all() {
        return this.all;
    }

}
