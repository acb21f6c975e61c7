package guide.charted.school.finder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolCatalog;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type into the one box, and what they have to find. */
@GuideTest
class SchoolTextTest {

    @Autowired
    private FilterReader reader;

    @Autowired
    private SchoolFinder finder;

    @Autowired
    private SchoolCatalog catalog;

    @ParameterizedTest
    @CsvSource({ "Harper College, William Rainey Harper College", "harper, William Rainey Harper College",
            "herper college, William Rainey Harper College", "harper collage, William Rainey Harper College",
            "college harper, William Rainey Harper College", "UAB, University of Alabama at Birmingham",
            "univ of alabama at birmingham, University of Alabama at Birmingham",
            "columbus state, Columbus State Community College",
            "cincinatti state, Cincinnati State Technical and Community College",
            "university of cincinnati, University of Cincinnati-Main Campus",
            "herzing madison, Herzing University-Madison", "WGU, Western Governors University",
            "western govenors, Western Governors University",
            "philadelphia community college, Community College of Philadelphia",
            "st petersburg college, St Petersburg College", "saint petersburg college, St Petersburg College",
            "st louis community college, Saint Louis Community College", "miami dade, Miami Dade College",
            "houston community college, Houston Community College" })
    void aSchoolIsFoundByItsName(String typed, String school) {
        assertThat(firstPage(typed)).extracting((card) -> card.school().name()).contains(school);
    }

    @ParameterizedTest
    @CsvSource({ "coding, coding", "coder, coding", "medical coder, coding", "medical coding programs, coding",
            "insurance coder, coding", "ICD-10, coding", "CPC, coding", "best coding classes, coding",
            "informatics, informatics", "informatiks, informatics", "health informatics, informatics",
            "data analyst, informatics", "where to study informatics?, informatics",
            "medical records technician, records-technology", "file clerk, records-technology",
            "health information technology, records-technology", "technicion, records-technology",
            "health information management, records-administration", "medical records director, records-administration",
            "cancer registrar, other", "tumor registry, other", "privacy officer, other" })
    void aFieldIsFoundByItsWords(String typed, String field) {
        Set<ProgramDetail> found = programs(typed);
        assertThat(found).isNotEmpty();
        assertThat(found).filteredOn((program) -> program.field().equals(field))
            .hasSizeGreaterThan(found.size() * 9 / 10 - 1);
    }

    @ParameterizedTest
    @CsvSource({ "HIT, records-technology", "HIM, records-administration", "EHR, records-technology",
            "EHR, informatics", "electronic health records, informatics", "RHIT, records-technology",
            "RHIA, records-administration", "CCA, coding", "CCS, coding", "billing, coding" })
    void aFieldIsAmongWhatItsAcronymsAndCredentialsFind(String typed, String field) {
        assertThat(firstPage(typed).stream().flatMap((card) -> card.programs().stream())).isNotEmpty()
            .extracting(ProgramDetail::field)
            .contains(field);
    }

    @ParameterizedTest
    @CsvSource({ "Ohio, OH", "coding schools in Ohio, OH", "coding classes in north carolina, NC", "puerto rico, PR",
            "health informatics new york, NY", "associate's degrees in Texas, TX", "rhit programs in Florida, FL",
            "coding certificate in california, CA" })
    void aStateIsFoundByItsName(String typed, String state) {
        List<SchoolCard> found = firstPage(typed);
        assertThat(found).isNotEmpty();
        assertThat(found).filteredOn((card) -> card.school().state().equals(state))
            .hasSizeGreaterThan(found.size() / 2);
    }

    @ParameterizedTest
    @CsvSource({ "albany, Albany", "albeny, Albany", "cincinatti, Cincinnati", "Saint Louis, Saint Louis",
            "st. louis, Saint Louis", "coding chicago, Chicago", "el paso, El Paso" })
    void aCityIsFoundByItsName(String typed, String city) {
        assertThat(firstPage(typed)).extracting((card) -> card.school().city()).contains(city);
    }

    @ParameterizedTest
    @ValueSource(strings = { "43215", "schools near 43215", "programs near 43215", "near 43215" })
    void aZipCodeAmongFillersIsAPlaceAndNothingElse(String typed) {
        assertThat(ids(Map.of("q", List.of(typed), "within", List.of("50"))))
            .isEqualTo(ids(Map.of("zip", List.of("43215"), "within", List.of("50"))))
            .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "'Columbus, OH', 'Columbus, OH'", "'coding near Columbus, OH', 'Columbus, OH'",
            "columbus ohio, 'Columbus, OH'", "schools in columbus in ohio, 'Columbus, OH'",
            "'medical coding in Portland, OR', 'Portland, OR'", "new york ny, 'New York, NY'",
            "coding near saint louis missouri, 'Saint Louis, MO'", "'st. louis, mo', 'Saint Louis, MO'" })
    void aCityWithItsStateIsAPlace(String typed, String place) {
        SchoolFilter filter = filter(Map.of("q", List.of(typed)));
        assertThat(filter.place().map((found) -> found.city() + ", " + found.state())).contains(place);
    }

    @Test
    void programsThatTeachBillingOnlyAppearWithTheRelatedOnes() {
        assertThat(programs("billing")).noneMatch((program) -> "51.0714".equals(program.cip()));
        assertThat(this.finder.find(filter(Map.of("q", List.of("billing"), "related", List.of("true"))))
            .all()
            .stream()
            .flatMap((card) -> card.programs().stream())).anyMatch((program) -> "51.0714".equals(program.cip()));
    }

    @Test
    void wordsThatSayNothingFindEverything() {
        assertThat(ids(Map.of("q", List.of("best schools near me")))).isEqualTo(ids(Map.of()));
    }

    @Test
    void everySchoolIsFoundByItsFullName() {
        List<String> lost = this.catalog.all()
            .stream()
            .filter((school) -> firstPage(school.name()).stream()
                .noneMatch((card) -> card.school().name().equalsIgnoreCase(school.name())))
            .map((school) -> school.name())
            .toList();
        assertThat(lost).isEmpty();
    }

    private List<SchoolCard> firstPage(String typed) {
        return this.finder
            .find(filter(Map.of("q", List.of(typed), "related", List.of("true"), "inactive", List.of("true"))))
            .cards();
    }

    private Set<ProgramDetail> programs(String typed) {
        return this.finder.find(filter(Map.of("q", List.of(typed))))
            .all()
            .stream()
            .flatMap((card) -> card.programs().stream())
            .collect(Collectors.toSet());
    }

    private List<String> ids(Map<String, List<String>> choice) {
        return this.finder.find(filter(choice)).all().stream().map((card) -> card.school().unitid()).toList();
    }

    private SchoolFilter filter(Map<String, List<String>> choice) {
        SchoolFilter filter = this.reader.read(RandomChoice.parameters(choice));
        assertThat(filter.errors()).isEmpty();
        return filter;
    }

}
