package guide.charted.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.education.Degrees;
import guide.charted.fact.Figure;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolCatalog;
import guide.charted.school.SchoolDetail;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The school of a page and the programs on its list. */
@Component
class SchoolThings implements Described {

    private static final String BELOW = "/schools/";

    private static final String ANCHOR = "#school";

    private final SchoolCatalog catalog;

    private final Degrees degrees;

    private final PublicAddress address;

    private final MessageSource messages;

    SchoolThings(SchoolCatalog catalog, Degrees degrees, PublicAddress address, MessageSource messages) {
        this.catalog = catalog;
        this.degrees = degrees;
        this.address = address;
        this.messages = messages;
    }

    @Override
    public List<Thing> on(String path, MultiValueMap<String, String> asked) {
        return Optional.of(path)
            .filter((href) -> href.startsWith(BELOW))
            .flatMap((href) -> this.catalog.find(href.substring(BELOW.length()).replaceFirst("-.*$", "")))
            .filter((school) -> school.href().equals(path))
            .map(this::things)
            .orElse(List.of());
    }

    private List<Thing> things(SchoolDetail school) {
        String page = this.address.of(school.href());
        List<Thing> things = new ArrayList<>();
        things.add(school(school, school.stateName(), page).with("mainEntityOfPage", page));
        school.listedPrograms().forEach((program) -> things.add(program(program, page + ANCHOR)));
        return things;
    }

    /**
     * A school wherever it is named.
     * @param school the school
     * @param region its state in the words of the page
     * @param page the address of its own page
     */
    static Thing school(SchoolDetail school, String region, String page) {
        return Thing.of("CollegeOrUniversity")
            .with("@id", page + ANCHOR)
            .with("name", school.name())
            .with("url", school.website())
            .with("address",
                    Thing.of("PostalAddress")
                        .with("addressLocality", school.city())
                        .with("addressRegion", region)
                        .with("addressCountry", "US"));
    }

    private Thing program(ProgramDetail program, String school) {
        return Thing.of("EducationalOccupationalProgram")
            .with("name", program.name())
            .with("educationalCredentialAwarded", this.degrees.of(program.degree()).shortName())
            .with("educationalProgramMode",
                    program.delivery().stream().map((way) -> message("delivery." + way.code())).toList())
            .with("timeToComplete", program.months().number().map((months) -> "P" + months.toPlainString() + "M"))
            .with("numberOfCredits", program.credits().number())
            .with("offers", prices(program))
            .with("url", Optional.ofNullable(program.page()))
            .with("provider", new Thing(Map.of("@id", school)));
    }

    private List<Thing> prices(ProgramDetail program) {
        List<Thing> prices = new ArrayList<>();
        price(program.tuition().inDistrict(), "school.detail.cost.in-district").ifPresent(prices::add);
        price(program.tuition().inState(), "school.detail.cost.in-state").ifPresent(prices::add);
        price(program.tuition().outOfState(), "school.detail.cost.out-of-state").ifPresent(prices::add);
        return prices;
    }

    /** A year's charges; the unit says so, lest they be taken for the whole program's. */
    private Optional<Thing> price(Figure figure, String label) {
        return figure.number()
            .map((amount) -> Thing.of("Offer")
                .with("name", message(label))
                .with("priceSpecification",
                        Thing.of("UnitPriceSpecification")
                            .with("price", amount)
                            .with("priceCurrency", "USD")
                            .with("unitCode", "ANN")));
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
