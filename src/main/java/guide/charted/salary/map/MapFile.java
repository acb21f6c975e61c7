package guide.charted.salary.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.salary.place.PlaceFiles;
import org.springframework.stereotype.Component;

/** The ranked table of the states as lines of a file, in the order chosen. */
@Component
class MapFile {

    private final PlaceFiles files;

    MapFile(PlaceFiles files) {
        this.files = files;
    }

    List<String> header() {
        return Stream.concat(Stream.of("rank"), this.files.header().stream()).toList();
    }

    List<List<Object>> rows(StateMap map) {
        return map.rows().stream().map(this::row).toList();
    }

    private List<Object> row(StateRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.rank().<Object>map((rank) -> rank.number()).orElse(Missing.NOT_APPLICABLE.code()));
        cells.addAll(this.files.row(row.place(), row.pay()));
        return cells;
    }

}
