package guide.charted.planner.page;

import java.awt.Font;

/**
 * What a drawing on paper is lettered with. It knows its letters itself and never asks
 * Java's own font machinery: that keeps typefaces in files which the JVM deletes as soon
 * as it is told to stop, while the last plans are still being printed.
 */
@SuppressWarnings("serial")
final class DrawnFont extends Font {

    private final Letters letters;

    DrawnFont(Letters letters, int style, double size) {
        super(letters.family(), style, (int) Math.round(size));
        this.letters = letters;
        this.pointSize = (float) size;
    }

    @Override
    public String getFamily() {
        return this.letters.family();
    }

    @Override
    public boolean canDisplay(int letter) {
        return this.letters.has(letter);
    }

    double width(String words) {
        return this.letters.width(words) * this.pointSize;
    }

}
