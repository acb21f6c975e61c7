package guide.charted.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.fact.Missing;
import guide.charted.web.Door;
import guide.charted.web.NotFoundException;
import guide.charted.web.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables behind the guide, to take away, with their dictionary. */
@Controller
class DataController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    private static final MediaType METADATA = MediaType.parseMediaType("application/csvm+json");

    private final DataTables tables;

    private final CsvMetadata metadata;

    private final EditionFolder folder;

    private final Edition edition;

    private final Changes changes;

    private final PublicAddress address;

    private final MessageSource messages;

    DataController(DataTables tables, CsvMetadata metadata, EditionFolder folder, Edition edition, Changes changes,
            PublicAddress address, MessageSource messages) {
        this.tables = tables;
        this.metadata = metadata;
        this.folder = folder;
        this.edition = edition;
        this.changes = changes;
        this.address = address;
        this.messages = messages;
    }

    @GetMapping(DataTable.PATH)
    String tables(Model model) {
        model.addAttribute("topics", this.tables.byTopic());
        model.addAttribute("count", this.tables.all().size());
        model.addAttribute("rows", this.tables.all().stream().mapToInt(DataTable::rows).sum());
        model.addAttribute("licenses", List.of(License.values()));
        model.addAttribute("reasons", List.of(Missing.values()));
        return "opendata/tables";
    }

    @GetMapping(Changes.PATH)
    String changes(Model model) {
        model.addAttribute("changes", this.changes.all());
        return "opendata/changes";
    }

    @GetMapping(DataTable.PATH + "/{name}")
    String table(@PathVariable String name, Model model) {
        model.addAttribute("table", find(name));
        return "opendata/table";
    }

    @GetMapping(DataTable.PATH + "/{name}.csv")
    ResponseEntity<byte[]> file(@PathVariable String name) throws IOException {
        DataTable table = find(name);
        try (InputStream in = this.folder.stream(name + ".csv")) {
            return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename("charted-" + name + "-" + this.edition.name() + ".csv")
                            .build()
                            .toString())
                .header(HttpHeaders.LINK,
                        "<" + this.address.of(table.metadata()) + ">; rel=\"describedby\"; type=\"" + METADATA + "\"")
                .body(in.readAllBytes());
        }
    }

    @GetMapping(DataTable.PATH + "/{name}.csv-metadata.json")
    ResponseEntity<Map<String, Object>> metadata(@PathVariable String name) {
        return ResponseEntity.ok().contentType(METADATA).body(this.metadata.of(find(name)));
    }

    @GetMapping(DataTable.PATH + "/csv-metadata.json")
    ResponseEntity<Map<String, Object>> metadata() {
        return ResponseEntity.ok().contentType(METADATA).body(this.metadata.of(this.tables.all()));
    }

    private DataTable find(String name) {
        return this.tables.find(name)
            .orElseThrow(() -> new NotFoundException(name, List.of(new Door(DataTable.PATH,
                    this.messages.getMessage("data.heading", null, LocaleContextHolder.getLocale())))));
    }

}
