package guide.charted.school.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.education.Degrees;
import guide.charted.school.Credential;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolCatalog;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;
import guide.charted.text.TextIndex;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that each program can be found by. */
@Component
class SchoolText {

    /** Both spellings of the accreditor: people who read the wrong one look for it. */
    private static final List<String> ACCREDITED = List.of("CAHIIM", "CAHIM", "accredited");

    private final TextIndex index;

    SchoolText(SchoolCatalog catalog, Degrees degrees, MessageSource messages) {
        this.index = new TextIndex(catalog.all()
            .stream()
            .flatMap((school) -> school.programs().stream().map((program) -> entry(school, program, degrees)))
            .toList(), messages.getMessage("finder.q.ignored", null, Locale.ENGLISH));
    }

    /**
     * The programs that hold every word.
     * @param words what was typed
     * @return the numbers of the programs, in the order of the catalog
     */
    TextIndex.Hits find(String words) {
        return this.index.find(words);
    }

    private static TextIndex.Entry entry(SchoolDetail school, ProgramDetail program, Degrees degrees) {
        List<String> exams = Arrays.stream(Credential.values())
            .filter((credential) -> credential.fits(program))
            .map(Credential::name)
            .toList();
        List<String> standing = (program.standing() == Standing.CONFIRMED) ? ACCREDITED : List.of();
        List<String> delivery = program.delivery().stream().map(Delivery::code).toList();
        String words = Stream
            .of(List.of(school.city(), school.state(), school.stateName(), school.zip()), exams, standing, delivery,
                    List.of(program.name(), degrees.of(program.degree()).name(), program.searchWords()),
                    (program.cipTitle() != null) ? List.of(program.cipTitle()) : List.<String>of())
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
        return new TextIndex.Entry(school.name() + " " + String.join(" ", school.aliases()), words);
    }

}
