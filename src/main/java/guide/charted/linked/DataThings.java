package guide.charted.linked;

import java.util.List;
import java.util.Optional;

import guide.charted.data.Edition;
import guide.charted.opendata.DataColumn;
import guide.charted.opendata.DataTable;
import guide.charted.opendata.DataTables;
import guide.charted.opendata.License;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The tables as a data set, and each table as one. */
@Component
class DataThings implements Described {

    private static final String CSV = "text/csv";

    private final Edition edition;

    private final DataTables tables;

    private final PublicAddress address;

    private final MessageSource messages;

    DataThings(Edition edition, DataTables tables, PublicAddress address, MessageSource messages) {
        this.edition = edition;
        this.tables = tables;
        this.address = address;
        this.messages = messages;
    }

    @Override
    public List<Thing> on(String path, MultiValueMap<String, String> asked) {
        if (path.equals(DataTable.PATH)) {
            return List.of(whole());
        }
        return this.tables.all().stream().filter((table) -> table.href().equals(path)).map(this::thing).toList();
    }

    private Thing whole() {
        List<License> licenses = this.tables.all()
            .stream()
            .flatMap((table) -> table.licenses().stream())
            .distinct()
            .sorted()
            .toList();
        return dataset(DataTable.PATH, message("data.heading"), message("data.lead"), licenses).with("distribution",
                this.tables.all().stream().map(this::file).toList());
    }

    private Thing thing(DataTable table) {
        return dataset(table.href(), table.name(), table.meaning(), table.licenses())
            .with("variableMeasured", table.columns().stream().map(DataThings::variable).toList())
            .with("distribution", List.of(file(table)))
            .with("isPartOf",
                    Thing.of("Dataset")
                        .with("name", message("data.heading"))
                        .with("url", this.address.of(DataTable.PATH)));
    }

    private Thing dataset(String href, String name, String description, List<License> licenses) {
        return Thing.of("Dataset")
            .with("name", name)
            .with("description", description)
            .with("url", this.address.of(href))
            .with("license", licenses.stream().map(License::address).distinct().toList())
            .with("version", this.edition.name())
            .with("dateModified", this.edition.checkedOn().toString())
            .with("isAccessibleForFree", true);
    }

    private Thing file(DataTable table) {
        return Thing.of("DataDownload")
            .with("name", table.name())
            .with("encodingFormat", CSV)
            .with("contentUrl", this.address.of(table.file()));
    }

    private static Thing variable(DataColumn column) {
        return Thing.of("PropertyValue")
            .with("name", column.name())
            .with("description", column.meaning())
            .with("unitText", Optional.ofNullable(column.unit()));
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
