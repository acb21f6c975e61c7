package guide.charted.certification.ladder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ladder as boxes and lines: starts on the left, credentials on the right, each
 * between the starts that lead to it. A credential that another one turns into stands
 * further right.
 *
 * @param height the height of the drawing, {@value #WIDTH} wide
 * @param starts the boxes on the left
 * @param goals the boxes on the right
 * @param lines from the left to the right
 */
public record Picture(int height, List<Box> starts, List<Box> goals, List<Line> lines) {

    /** The width of the drawing. */
    public static final int WIDTH = 340;

    private static final int START_WIDTH = 156;

    private static final int GOAL_WIDTH = 58;

    private static final int GOAL_LEFT = 214;

    private static final int LAST_LEFT = WIDTH - GOAL_WIDTH - 1;

    private static final int GOAL_HEIGHT = 30;

    private static final int LINE = 15;

    private static final int GAP = 14;

    private static final int LETTERS = 21;

    static Picture of(List<Branch> branches) {
        List<Box> starts = new ArrayList<>();
        Map<String, List<Double>> reached = new LinkedHashMap<>();
        double top = 1;
        for (Branch branch : branches) {
            List<String> words = wrap(branch.start().name(), LETTERS);
            long goals = branch.steps().stream().map((step) -> step.credential().code()).distinct().count();
            double height = Math.max(words.size() * LINE + 12, goals * (GOAL_HEIGHT + 8) - 8);
            starts.add(new Box(1, top, START_WIDTH, height, words));
            double middle = top + height / 2;
            branch.steps()
                .stream()
                .filter(Step::isOpen)
                .map((step) -> step.credential().code())
                .distinct()
                .forEach((code) -> reached.computeIfAbsent(code, (key) -> new ArrayList<>()).add(middle));
            top += height + GAP;
        }
        Map<String, Box> goals = goals(reached);
        List<Line> lines = lines(branches, starts, goals);
        List<Box> boxes = new ArrayList<>(goals.values());
        for (Branch branch : branches) {
            branch.steps().stream().filter((step) -> !step.credential().releases().isEmpty()).forEach((step) -> {
                Box from = box(goals, step);
                Box to = new Box(LAST_LEFT, from.y(), GOAL_WIDTH, GOAL_HEIGHT,
                        List.of(step.credential().code().replaceFirst("-A$", "")));
                boxes.add(to);
                lines.add(Line.between(from, to, true));
            });
        }
        return new Picture((int) Math.ceil(top - GAP + 1), List.copyOf(starts), List.copyOf(boxes), List.copyOf(lines));
    }

    /** Each goal in the middle of its starts, and none on top of the one before. */
    private static Map<String, Box> goals(Map<String, List<Double>> reached) {
        Map<String, Box> goals = new LinkedHashMap<>();
        Map<Double, Integer> shared = new LinkedHashMap<>();
        Map<Double, Long> sharing = new LinkedHashMap<>();
        Map<String, Double> middles = new LinkedHashMap<>();
        reached.forEach((code, from) -> {
            double middle = from.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            middles.put(code, middle);
            sharing.merge(middle, 1L, Long::sum);
        });
        middles.forEach((code, middle) -> {
            int place = shared.merge(middle, 1, Integer::sum) - 1;
            double all = sharing.getOrDefault(middle, 1L) * (GOAL_HEIGHT + 8.0) - 8;
            goals.put(code, new Box(GOAL_LEFT, middle - all / 2 + place * (GOAL_HEIGHT + 8), GOAL_WIDTH, GOAL_HEIGHT,
                    List.of(code)));
        });
        return goals;
    }

    private static List<Line> lines(List<Branch> branches, List<Box> starts, Map<String, Box> goals) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < branches.size(); at++) {
            Box from = starts.get(at);
            branches.get(at)
                .steps()
                .stream()
                .map((step) -> Line.between(from, box(goals, step), step.isOpen()))
                .distinct()
                .forEach(lines::add);
        }
        return lines;
    }

    private static Box box(Map<String, Box> goals, Step step) {
        Box box = goals.get(step.credential().code());
        if (box == null) {
            throw new IllegalStateException("No open way leads to " + step.credential().code());
        }
        return box;
    }

    /** Words in lines of at most so many letters, where no single word is longer. */
    static List<String> wrap(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(text.split(" "))) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A box with words.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param words its words, line by line
     */
    public record Box(double x, double y, double width, double height, List<String> words) {

        /**
         * Where a line of its words stands, so that all of them are in its middle.
         * @param index the line, from 0
         * @return its base line
         */
        public double lineAt(int index) {
            return this.y + this.height / 2 - (this.words.size() - 1) * LINE / 2.0 + index * LINE + 4;
        }

        double middle() {
            return this.y + this.height / 2;
        }

    }

    /**
     * A line from a box to one on its right.
     *
     * @param path its path
     * @param open whether the way is open today
     * @param x the middle of the line
     * @param y the middle of the line
     */
    public record Line(String path, boolean open, double x, double y) {

        static Line between(Box from, Box to, boolean open) {
            double left = from.x() + from.width();
            double middle = (left + to.x()) / 2;
            String path = "M" + left + " " + from.middle() + "C" + middle + " " + from.middle() + " " + middle + " "
                    + to.middle() + " " + to.x() + " " + to.middle();
            return new Line(path, open, middle, (from.middle() + to.middle()) / 2);
        }

    }

}
