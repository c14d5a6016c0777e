package org.bichig.load;

import java.util.Arrays;
import org.bichig.finding.Place;

/**
 * The decoded text of one file, which knows its lines. A line ends with LF, CR LF or CR.
 *
 * <pre>
 *   var source = new SourceText("content/site.yaml", "name: 𠮷\nexample: true\n");
 *   source.line(2)     // "example: true"
 *   source.place(8)    // content/site.yaml:1:8, since 𠮷 is two UTF-16 units but one column
 * </pre>
 */
final class SourceText {

    /** Longer lines are cut when shown: a finding is meant to be read. */
    private static final int LONGEST_SHOWN = 200;

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** @param file the path as findings shall show it, with forward slashes */
    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** How many lines there are; text that ends with a line end has an empty last line, as in an editor. */
    int lineCount() {
        return lineStarts.length;
    }

    /**
     * A line fit to be shown: without its end, cut after 200 code points, control characters made visible.
     *
     * @param number counted from 1; a line that does not exist is the empty text
     */
    String line(int number) {
        // A line of a megabyte is not copied for each finding on it; two units are enough for any code point.
        String start = text.substring(start(number), Math.min(end(number), start(number) + 2 * (LONGEST_SHOWN + 1)));
        return VisibleText.shortened(start, LONGEST_SHOWN);
    }

    /** A line as it was typed, without its end; a line that does not exist is the empty text. */
    String wholeLine(int number) {
        return text.substring(start(number), end(number));
    }

    private int start(int number) {
        return isLine(number) ? lineStarts[number - 1] : 0;
    }

    private int end(int number) {
        if (!isLine(number)) {
            return 0;
        }
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start(number) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isLine(int number) {
        return number >= 1 && number <= lineStarts.length;
    }

    /** @param utf16Offset 0 to the length of the text, which is the place after the last character */
    Place place(int utf16Offset) {
        if (utf16Offset < 0 || utf16Offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + utf16Offset + " in a text of " + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, utf16Offset);
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(lineStarts[line], utf16Offset) + 1;
        return new Place(file, line + 1, column);
    }

    /** The offset, in UTF-16 units, of a place in this text. */
    int offset(Place place) {
        return text.offsetByCodePoints(start(place.line()), place.column() - 1);
    }

    /** The line of an offset fit to be shown as {@link #line} does; of a long line the part around the offset. */
    String lineAround(int utf16Offset) {
        Place place = place(utf16Offset);
        int start = start(place.line());
        int end = end(place.line());
        if (text.codePointCount(start, end) <= LONGEST_SHOWN) {
            return line(place.line());
        }
        int before = Math.min(place.column() - 1, LONGEST_SHOWN / 4);
        int from = text.offsetByCodePoints(utf16Offset, -before);
        String part = text.substring(from, Math.min(end, from + 2 * (LONGEST_SHOWN + 1)));
        return (from > start ? "…" : "") + VisibleText.shortened(part, LONGEST_SHOWN);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean firstHalfOfLineEnd = character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (isLineEnd(character) && !firstHalfOfLineEnd) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count] = at + 1;
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
