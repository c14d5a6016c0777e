package org.bichig.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bichig.script.LineLength;

/** Chooses where lines end, so that what they lack of the full length is as evenly spread as can be. */
final class EvenLines {

    private EvenLines() {}

    /**
     * The index after the last part of each line.
     *
     * @param longest what a line takes at most, but for a single part that is longer
     * @param toTheLast whether the last line counts too, as in a title; in a paragraph it may be short
     */
    static List<Integer> ends(List<LinePart> parts, int longest, boolean toTheLast) {
        int count = parts.size();
        double[] cost = new double[count + 1];
        int[] end = new int[count + 1];
        for (int from = count - 1; from >= 0; from--) {
            cost[from] = Double.MAX_VALUE;
            int length = 0;
            for (int to = from + 1; to <= count; to++) {
                LinePart part = parts.get(to - 1);
                length += part.length() + (part.spaced() && to > from + 1 ? LineLength.of(' ') : 0);
                if (length > longest && to > from + 1) {
                    break;
                }
                boolean mayBeShort = part.last() || to == count && !toTheLast;
                double lacking = mayBeShort ? 0 : Math.max(0, longest - length);
                double all = lacking * lacking + cost[to];
                if (all < cost[from]) {
                    cost[from] = all;
                    end[from] = to;
                }
                if (part.last()) {
                    break;
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int from = 0; from < count; from = end[from]) {
            ends.add(end[from]);
        }
        return Collections.unmodifiableList(ends);
    }
}
