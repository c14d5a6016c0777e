package org.bichig.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Which parts of two texts go together, when both stand in order. Takes time in proportion to the product of both lengths. */
public final class Alignment {

    private Alignment() {}

    /** What of two lists goes together; what does not stands alone, in its place. */
    public record Match<T>(Optional<T> first, Optional<T> second) {}

    /**
     * The matches, in the order of both lists, whose likenesses give the greatest sum.
     *
     * @param likeness 0 for what may not go together
     */
    public static <T> List<Match<T>> of(List<T> first, List<T> second, ToDoubleBiFunction<T, T> likeness) {
        double[][] like = new double[first.size()][second.size()];
        double[][] best = new double[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                like[i][j] = likeness.applyAsDouble(first.get(i), second.get(j));
                double together = like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Match<T>> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            boolean both = i < first.size() && j < second.size();
            if (both && like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                matches.add(new Match<>(Optional.of(first.get(i++)), Optional.of(second.get(j++))));
            } else if (j == second.size() || both && best[i + 1][j] >= best[i][j + 1]) {
                matches.add(new Match<>(Optional.of(first.get(i++)), Optional.empty()));
            } else {
                matches.add(new Match<>(Optional.empty(), Optional.of(second.get(j++))));
            }
        }
        return List.copyOf(matches);
    }
}
