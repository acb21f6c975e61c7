package guide.charted.school.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guide.charted.school.SchoolCatalog;
import guide.charted.school.SchoolDetail;
import guide.charted.web.InputError;

import org.springframework.stereotype.Component;

/** Reads which schools to compare. */
@Component
class Comparisons {

    private static final String FIELD = "id";

    private final SchoolCatalog catalog;

    Comparisons(SchoolCatalog catalog) {
        this.catalog = catalog;
    }

    /** Empty entries count as absent, a school asked for twice as one. */
    Comparison of(List<String> ids) {
        List<Column> columns = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (String id : ids.stream().map(String::strip).filter((entry) -> !entry.isEmpty()).distinct().toList()) {
            Optional<SchoolDetail> school = this.catalog.find(id);
            school.map(Column::of)
                .ifPresentOrElse(columns::add, () -> errors.add(new InputError(FIELD, id, "compare.error.unknown")));
        }
        if (columns.size() < Comparison.LEAST) {
            errors.add(new InputError(FIELD, String.valueOf(columns.size()), "compare.error.few"));
        }
        if (columns.size() > Comparison.MOST) {
            errors.add(new InputError(FIELD, String.valueOf(columns.size()), "compare.error.many"));
        }
        return new Comparison(List.copyOf(columns), List.copyOf(errors));
    }

}
