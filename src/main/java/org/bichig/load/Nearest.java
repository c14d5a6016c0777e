package org.bichig.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words someone meant who typed another. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word that fewest slips of the keyboard turn into the typed one (a letter left out, added, exchanged or
     * swapped with its neighbour); upper and lower case, hyphens and underscores count for nothing. Empty when a third
     * of the word or more would have to change.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String wanted = plain(typed);
        return known.stream()
                .filter(word -> distance(wanted, plain(word)) <= slipsAllowed(wanted, plain(word)))
                .min(Comparator.comparingInt((String word) -> distance(wanted, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int slipsAllowed(String typed, String word) {
        int longer = Math.max(typed.length(), word.length());
        return longer <= 2 ? 0 : Math.max(1, (longer - 1) / 3);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Damerau and Levenshtein, where no two changes touch the same letters. */
    static int distance(String from, String to) {
        // No word is near one that is much longer; this also bounds the table below.
        if (Math.abs(from.length() - to.length()) > to.length()) {
            return Integer.MAX_VALUE;
        }
        int[][] costs = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                costs[row][column] = cost(costs, from, to, row, column);
            }
        }
        return costs[from.length()][to.length()];
    }

    private static int cost(int[][] costs, String from, String to, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int exchanged = costs[row - 1][column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        int addedOrLeftOut = Math.min(costs[row - 1][column], costs[row][column - 1]) + 1;
        boolean swapped = row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        int least = Math.min(exchanged, addedOrLeftOut);
        return swapped ? Math.min(least, costs[row - 2][column - 2] + 1) : least;
    }
}
