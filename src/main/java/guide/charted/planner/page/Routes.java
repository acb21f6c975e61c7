package guide.charted.planner.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import guide.charted.planner.PlannedRoute;

/** Names routes, so that an address can say which one is open. */
final class Routes {

    /** The parameter that names the open route. */
    static final String PARAMETER = "route";

    private Routes() {
    }

    static List<RouteView> of(List<PlannedRoute> routes, String href) {
        Map<String, Integer> seen = new HashMap<>();
        List<RouteView> views = new ArrayList<>();
        for (PlannedRoute route : routes) {
            String kind = route.goal().toLowerCase(Locale.ROOT) + "-" + route.label().code();
            int nth = seen.merge(kind, 1, Integer::sum);
            String key = (nth == 1) ? kind : kind + "-" + nth;
            views.add(RouteView.of(key, route, open(href, key) + "#opened"));
        }
        return List.copyOf(views);
    }

    static String open(String href, String key) {
        return href + (href.contains("?") ? "&" : "?") + PARAMETER + "=" + key;
    }

}
