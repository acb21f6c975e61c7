package guide.charted.linked;

import java.util.List;

import guide.charted.data.Edition;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The tables as a data set. */
@Component
class DataThings implements Described {

    private static final String DATA = "/data";

    private final Edition edition;

    private final PublicAddress address;

    private final MessageSource messages;

    DataThings(Edition edition, PublicAddress address, MessageSource messages) {
        this.edition = edition;
        this.address = address;
        this.messages = messages;
    }

    @Override
    public List<Thing> on(String path) {
        if (!path.equals(DATA)) {
            return List.of();
        }
        List<Thing> files = this.edition.tables()
            .stream()
            .map((table) -> Thing.of("DataDownload")
                .with("name", table.name())
                .with("encodingFormat", "text/csv")
                .with("contentUrl", this.address.of(DATA + "/" + table.file())))
            .toList();
        return List.of(Thing.of("Dataset")
            .with("name", message("data.heading"))
            .with("description", message("data.lead"))
            .with("url", this.address.of(DATA))
            .with("version", this.edition.name())
            .with("dateModified", this.edition.checkedOn().toString())
            .with("isAccessibleForFree", true)
            .with("distribution", files));
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
