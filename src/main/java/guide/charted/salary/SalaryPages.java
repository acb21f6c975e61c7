package guide.charted.salary;

import java.util.List;
import java.util.Map;

import guide.charted.web.PageEntry;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class SalaryPages implements Pages {

    private final List<PageEntry> pages;

    SalaryPages(ProsePages prose) {
        this.pages = List.of(
                prose.page("/salary", "salary", Map.of("reading", "salary.spread"))
                    .with(List.of(prose.part("years", "salary.years", List.of())))
                    .notBefore(prose.checked("wage", "price_parity")),
                prose.page("/outlook", "outlook", Map.of("openings-by-round", "outlook.openings.rounds"))
                    .with(List.of(prose.part("rounds", "outlook.rounds", List.of())))
                    .notBefore(prose.checked("projection", "wage", "award_count")));
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

}
