package guide.charted.linked;

import java.util.List;
import java.util.Locale;

import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PageEntry;
import guide.charted.web.PageList;
import guide.charted.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The occupation that the guide is about. */
@Component
class CareerThings implements Described {

    private static final String CAREER = "/career";

    private final Thing occupation;

    CareerThings(PageList pages, Occupations occupations, PublicAddress address, MessageSource messages) {
        PageEntry page = pages.find(CAREER).orElseThrow();
        this.occupation = Thing.of("Occupation")
            .with("name", messages.getMessage("machines.occupation", null, Locale.ENGLISH))
            .with("description", String.join(" ", page.texts()))
            .with("occupationalCategory", occupations.core().stream().map(Occupation::soc).toList())
            .with("mainEntityOfPage", address.of(CAREER));
    }

    @Override
    public List<Thing> on(String path, MultiValueMap<String, String> asked) {
        return path.equals(CAREER) ? List.of(this.occupation) : List.of();
    }

}
