package org.bichig.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Place;

/**
 * A line that was meant as {@code key: value} and is only text to YAML, because the colon is full-width ({@code key：value})
 * or has no space after it ({@code key:value}).
 *
 * @param place of the colon
 */
record BrokenEntry(Place place, String message, String mend) {

    private static final Pattern FULL_WIDTH = Pattern.compile("^[ ]*(?:- +)?[\\p{L}][\\p{L}\\p{N}_-]*\\s*(：)");
    private static final Pattern NO_SPACE = Pattern.compile("^[ ]*(?:- +)?[A-Za-z][A-Za-z0-9_-]*(:)(?![\\s/])");

    /** @param line counted from 1 */
    static Optional<BrokenEntry> in(SourceText source, int line) {
        String text = source.wholeLine(line);
        Matcher fullWidth = FULL_WIDTH.matcher(text);
        if (fullWidth.find()) {
            return Optional.of(new BrokenEntry(
                    place(source, line, fullWidth.start(1)),
                    "The colon after the key is full-width (：), which is text to YAML.",
                    "Type an ordinary colon and a space after the key: “: ”."));
        }
        Matcher noSpace = NO_SPACE.matcher(text);
        if (noSpace.find()) {
            return Optional.of(new BrokenEntry(
                    place(source, line, noSpace.start(1)),
                    "There is no space after the colon, so YAML takes key and value for one text.",
                    "Type a space after the colon."));
        }
        return Optional.empty();
    }

    private static Place place(SourceText source, int line, int utf16Column) {
        int column = source.wholeLine(line).codePointCount(0, utf16Column) + 1;
        return new Place(source.file(), line, column);
    }
}
