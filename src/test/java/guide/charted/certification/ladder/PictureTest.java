package guide.charted.certification.ladder;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PictureTest {

    @Autowired
    private Ladder ladder;

    @Test
    void everyBoxIsWithinTheDrawingAndNoneLiesOnAnother() {
        Picture picture = this.ladder.picture();
        List<Picture.Box> boxes = Stream.concat(picture.starts().stream(), picture.goals().stream()).toList();
        assertThat(boxes).allSatisfy((box) -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(Picture.WIDTH);
            assertThat(box.y()).isGreaterThanOrEqualTo(0);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
        });
        for (Picture.Box one : boxes) {
            assertThat(boxes).filteredOn((other) -> !other.equals(one)).noneMatch((other) -> overlap(one, other));
        }
    }

    @Test
    void aBoxHoldsItsLinesOfWords() {
        assertThat(this.ladder.picture().starts()).allSatisfy((box) -> {
            assertThat(box.words()).allMatch((line) -> line.length() <= 21);
            assertThat(box.lineAt(0)).isGreaterThan(box.y() + 10);
            assertThat(box.lineAt(box.words().size() - 1)).isLessThan(box.y() + box.height());
        });
    }

    @Test
    void wordsAreWrappedBetweenThemAndNoneIsLost() {
        assertThat(Picture.wrap("Approved certificate after a bachelor's", 21)).containsExactly("Approved certificate",
                "after a bachelor's");
        assertThat(Picture.wrap("RHIT", 2)).containsExactly("RHIT");
    }

    private static boolean overlap(Picture.Box one, Picture.Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

}
