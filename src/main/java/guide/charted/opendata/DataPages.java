package guide.charted.opendata;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;

import org.springframework.stereotype.Component;

@Component
class DataPages implements Pages {

    private final List<PageEntry> pages;

    DataPages(ProsePages prose, DataTables tables) {
        Stream<PageEntry> own = Stream.of(page(prose, DataTable.PATH, "data"),
                page(prose, Changes.PATH, "data.changes"));
        Stream<PageEntry> each = tables.all()
            .stream()
            .map((table) -> prose.page(table.href(), PageKind.TABLE, table.name(), List.of(), List.of(table.meaning()))
                .changedOn(prose.checked(table.name(), "data_table", "data_column")));
        this.pages = Stream.concat(own, each).toList();
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

    private static PageEntry page(ProsePages prose, String path, String key) {
        return prose.page(path, PageKind.GUIDE, prose.message(key + ".heading"), List.of(),
                List.of(prose.message(key + ".lead")));
    }

}
