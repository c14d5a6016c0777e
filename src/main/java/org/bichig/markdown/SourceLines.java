package org.bichig.markdown;

import java.util.Arrays;
import org.bichig.finding.Place;

/** Finds the line and the column of an offset in a text. */
final class SourceLines {

    private static final int LONGEST_QUOTE = 200;

    private final String file;
    private final int firstLine;
    private final String source;
    private final int[] starts;

    /** @param firstLine the number, in the file, of the first line of the source */
    SourceLines(String file, int firstLine, String source) {
        this.file = file;
        this.firstLine = firstLine;
        this.source = source;
        this.starts = lineStarts(source);
    }

    Place place(int offset) {
        int line = index(offset);
        return new Place(file, firstLine + line, source.codePointCount(starts[line], offset) + 1);
    }

    /** Where something stands between two offsets, the whole of it; -1 if it does not. */
    int find(String wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length(); at++) {
            if (source.startsWith(wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    char at(int offset) {
        return source.charAt(offset);
    }

    Place wholeFile() {
        return Place.wholeFile(file);
    }

    /** The number of the line in the file. */
    int line(int offset) {
        return firstLine + index(offset);
    }

    /** The line of an offset, without its end; the part of it around the offset where the line is long. */
    String quoted(int offset) {
        int line = index(offset);
        int end = line + 1 < starts.length ? starts[line + 1] : source.length();
        String text = source.substring(starts[line], end).stripTrailing();
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int from = Math.max(0, Math.min(offset - starts[line] - LONGEST_QUOTE / 4, text.length() - LONGEST_QUOTE));
        int to = from + LONGEST_QUOTE;
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String source) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean end = c == '\n' || c == '\r' && !(i + 1 < source.length() && source.charAt(i + 1) == '\n');
            if (end) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
