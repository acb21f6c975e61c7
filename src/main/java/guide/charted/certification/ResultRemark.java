package guide.charted.certification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader should know about the results of some years.
 *
 * @param years the years it is about, ascending
 * @param text the words
 */
public record ResultRemark(List<Integer> years, String text) {

    static List<ResultRemark> of(List<FirstTimeResult> results) {
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        for (FirstTimeResult result : results) {
            if (result.note() != null) {
                years.computeIfAbsent(result.note(), (note) -> new ArrayList<>()).add(result.year());
            }
        }
        return years.entrySet().stream().map((entry) -> new ResultRemark(entry.getValue(), entry.getKey())).toList();
    }

}
