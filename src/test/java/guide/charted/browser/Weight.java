package guide.charted.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Counts what a first visit transfers, as the network of the browser reports it: bodies
 * as they come, compressed, with their headers.
 */
final class Weight {

    private final Map<String, JsonObject> requests = new HashMap<>();

    private final Map<String, Integer> bytes = new HashMap<>();

    private final Map<String, String> types = new HashMap<>();

    private final CDPSession session;

    private final String base;

    private Weight(Page page, String base) {
        this.base = base;
        this.session = page.context().newCDPSession(page);
        this.session.on("Network.requestWillBeSent", (event) -> note(event));
        this.session.on("Network.loadingFinished",
                (event) -> this.bytes.put(id(event), event.get("encodedDataLength").getAsInt()));
        this.session.send("Network.enable");
    }

    static Weight of(Page page, String base) {
        return new Weight(page, base);
    }

    private void note(JsonObject event) {
        this.requests.put(id(event), event.getAsJsonObject("request"));
        this.types.put(id(event), event.has("type") ? event.get("type").getAsString() : "Other");
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /** What was counted since the page began to load; the counting ends. */
    Measured measured(BrowserContext context) {
        this.session.detach();
        List<String> elsewhere = new ArrayList<>();
        this.requests.values().forEach((request) -> {
            String address = request.get("url").getAsString();
            if (!address.startsWith(this.base + "/") && !address.startsWith("data:")) {
                elsewhere.add(address);
            }
        });
        return new Measured(sum(this.bytes.keySet()), this.requests.size(), sum(of("Stylesheet")), sum(of("Script")),
                elsewhere, context.cookies().size());
    }

    private Iterable<String> of(String type) {
        return new TreeSet<>(this.types.keySet().stream().filter((id) -> type.equals(this.types.get(id))).toList());
    }

    private int sum(Iterable<String> ids) {
        int sum = 0;
        for (String id : ids) {
            sum += this.bytes.getOrDefault(id, 0);
        }
        return sum;
    }

    /**
     * A first visit.
     *
     * @param bytes all that was transferred
     * @param requests how often the browser asked
     * @param styles the bytes of style sheets
     * @param scripts the bytes of scripts
     * @param elsewhere what came from other hosts
     * @param cookies how many cookies were set
     */
    record Measured(int bytes, int requests, int styles, int scripts, List<String> elsewhere, int cookies) {
    }

}
