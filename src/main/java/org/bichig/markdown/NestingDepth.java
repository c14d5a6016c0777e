package org.bichig.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells how many block quotes and lists a line is in, near enough: what stands in code is counted as if it were text. Lines
 * must be given in their order.
 */
final class NestingDepth {

    /** The columns at which the contents of the open lists begin, the innermost first. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    int of(String source, int start, int end) {
        int quotes = 0;
        int column = 0;
        int i = start;
        boolean atMarkers = true;
        while (atMarkers && i < end) {
            char c = source.charAt(i);
            if (c == ' ') {
                column++;
                i++;
            } else if (c == '\t') {
                column += 4 - column % 4;
                i++;
            } else if (c == '>') {
                quotes++;
                column++;
                i++;
            } else {
                closeListsBeyond(column);
                int marker = markerLength(source, i, end);
                atMarkers = marker > 0;
                if (atMarkers) {
                    column += marker + 1;
                    i += marker;
                    lists.push(column);
                    column--;
                }
            }
        }
        return quotes + lists.size();
    }

    private void closeListsBeyond(int column) {
        while (!lists.isEmpty() && lists.peek() > column) {
            lists.pop();
        }
    }

    /** The length of the list sign at an offset, 0 if there is none. */
    private static int markerLength(String source, int start, int end) {
        int i = start;
        char c = source.charAt(i);
        if (c == '-' || c == '+' || c == '*') {
            i++;
        } else {
            while (i < end && i - start < 9 && source.charAt(i) >= '0' && source.charAt(i) <= '9') {
                i++;
            }
            if (i == start || i == end || source.charAt(i) != '.' && source.charAt(i) != ')') {
                return 0;
            }
            i++;
        }
        boolean separated = i == end || source.charAt(i) == ' ' || source.charAt(i) == '\t';
        return separated ? i - start : 0;
    }
}
