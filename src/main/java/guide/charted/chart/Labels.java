package guide.charted.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps labels on one line from running into each other. */
final class Labels {

    private Labels() {
    }

    /**
     * Moves labels apart, as little as possible (least squares), and keeps their order.
     * @param wished the middle that each label would have if it were alone, in the order
     * of the labels
     * @param width the room that each label needs
     * @param from where the line starts
     * @param to where it ends
     * @return the middle of each label; if there is no room for all, they stand as far
     * apart as the line allows
     */
    static List<Double> spread(List<Double> wished, double width, double from, double to) {
        if (wished.isEmpty()) {
            return List.of();
        }
        int gaps = wished.size() - 1;
        double apart = (gaps == 0) ? width : Math.max(0, Math.min(width, (to - from - width) / gaps));
        double last = Math.max(from + width / 2, to - width / 2 - gaps * apart);
        List<Double> placed = new ArrayList<>();
        for (Block block : blocks(wished, apart)) {
            double start = Math.clamp(block.mean(), from + width / 2, last);
            for (int i = 0; i < block.size(); i++) {
                placed.add(Scale.tenth(start + placed.size() * apart));
            }
        }
        return List.copyOf(placed);
    }

    /** Pools neighbors that would overlap: isotonic regression of the shifted wishes. */
    private static Deque<Block> blocks(List<Double> wished, double apart) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (int i = 0; i < wished.size(); i++) {
            Block block = new Block(wished.get(i) - i * apart, 1);
            while (!blocks.isEmpty() && blocks.getLast().mean() >= block.mean()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
        }
        return blocks;
    }

    private record Block(double sum, int size) {

        double mean() {
            return this.sum / this.size;
        }

        Block with(Block next) {
            return new Block(this.sum + next.sum, this.size + next.size);
        }
    }

}
