package guide.charted.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.web.Door;
import guide.charted.web.NotFoundException;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables behind the guide, to take away, and what changed in them. */
@Controller
class DataController implements Pages {

    private static final String PATH = "/data";

    private static final String CHANGES = PATH + "/changes";

    private final EditionFolder folder;

    private final Edition edition;

    private final ProsePages prose;

    private final List<DataTable> tables;

    DataController(EditionFolder folder, Edition edition, ProsePages prose) throws IOException {
        this.folder = folder;
        this.edition = edition;
        this.prose = prose;
        List<DataTable> read = new ArrayList<>();
        for (Edition.Table table : edition.tables()) {
            try (InputStream in = folder.stream(table.file())) {
                String header = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
                read.add(new DataTable(table.name(), table.rows(), List.of(header.split(",")),
                        PATH + "/" + table.file()));
            }
        }
        this.tables = List.copyOf(read);
    }

    @GetMapping(PATH)
    String data(Model model) {
        model.addAttribute("tables", this.tables);
        return "home/data";
    }

    @GetMapping(CHANGES)
    String changes(Model model) throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        for (Resource file : this.folder.changes()) {
            try (InputStream in = file.getInputStream()) {
                reports.add(JsonMapper.shared().readTree(in));
            }
        }
        model.addAttribute("reports", reports.reversed().stream().map(ChangeEntry::of).toList());
        return "home/changes";
    }

    @GetMapping(PATH + "/{table}.csv")
    ResponseEntity<byte[]> file(@PathVariable String table) throws IOException {
        Edition.Table found = this.edition.tables()
            .stream()
            .filter((one) -> one.name().equals(table))
            .findFirst()
            .orElseThrow(
                    () -> new NotFoundException(table, List.of(new Door(PATH, this.prose.message("data.heading")))));
        try (InputStream in = this.folder.stream(found.file())) {
            return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename("charted-" + found.name() + "-" + this.edition.name() + ".csv")
                            .build()
                            .toString())
                .body(in.readAllBytes());
        }
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(page(PATH, "data"), page(CHANGES, "data.changes"));
    }

    private PageEntry page(String path, String key) {
        return this.prose.page(path, PageKind.GUIDE, this.prose.message(key + ".heading"), List.of(),
                List.of(this.prose.message(key + ".lead")));
    }

    /**
     * A table to take away.
     *
     * @param name its name
     * @param rows how many rows it has
     * @param columns its columns
     * @param href its file
     */
    public record DataTable(String name, int rows, List<String> columns, String href) {
    }

    /**
     * What an import changed.
     *
     * @param edition the edition it made
     * @param from the edition before
     * @param checkedOn the day
     * @param tables rows added and changed, by table
     */
    public record ChangeEntry(String edition, String from, String checkedOn, Map<String, List<Integer>> tables) {

        static ChangeEntry of(JsonNode report) {
            Map<String, List<Integer>> tables = new LinkedHashMap<>();
            report.path("tables")
                .forEach((table) -> tables.put(table.path("table").asString(""),
                        List.of(table.path("added").asInt(), table.path("changed").asInt())));
            return new ChangeEntry(report.path("edition").asString(""), report.path("from").asString(""),
                    report.path("checkedOn").asString(""), tables);
        }

    }

}
