package guide.charted.place;

import java.util.Optional;

import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlaceInTextTest {

    @Autowired
    private PlaceInText places;

    @ParameterizedTest
    @CsvSource({ "columbus oh, Columbus, OH, ''", "'Columbus, Ohio', Columbus, OH, ''",
            "columbus in ohio, Columbus, OH, ''", "Columbus In Ohio, Columbus, OH, ''",
            "COLUMBUS IN OHIO, Columbus, OH, ''", "columbus IN, Columbus, IN, ''", "columbus in, Columbus, IN, ''",
            "Columbus IN online, Columbus, IN, online", "coding near Columbus OH online, Columbus, OH, coding online",
            "st louis missouri, Saint Louis, MO, ''", "salt lake city utah coding, Salt Lake City, UT, coding",
            "Charleston West Virginia, Charleston, WV, ''" })
    void aCityIsFoundByItsNameAndState(String text, String city, String state, String rest) {
        PlaceInText.Split split = this.places.split(text);
        assertThat(split.place()).hasValueSatisfying((place) -> {
            assertThat(place.city()).isEqualToIgnoringCase(city);
            assertThat(place.state()).isEqualTo(state);
            assertThat(place.zip()).isEmpty();
        });
        assertThat(split.rest()).isEqualTo(rest);
    }

    @Test
    void aZipCodeIsTakenOutOfTheText() {
        PlaceInText.Split split = this.places.split("coding near 43215");
        assertThat(split.place()).map(Place::zip).contains("43215");
        assertThat(split.rest()).isEqualTo("coding");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "columbus", "columbus in person", "Columbus In Person", "00000", "ohio", "coding in" })
    void wordsWithoutAPlaceStayAsTheyAre(String text) {
        assertThat(this.places.split(text)).isEqualTo(new PlaceInText.Split(Optional.empty(), text));
    }

}
