package org.bichig.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of documentation: Markdown, as it stands on disk. */
record Document(String text) {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```$");
    private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static Document at(Path file) {
        try {
            return new Document(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From a heading up to the next of its level or above. */
    Document section(String heading) {
        MatchResult start = Pattern.compile("(?m)^(#+) " + Pattern.quote(heading) + "$")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading " + heading));
        String rest = text.substring(start.end());
        return new Document(rest.split("(?m)^#{1," + start.group(1).length() + "} ", 2)[0]);
    }

    /** What stands as code in the first column of the tables. */
    List<String> tableKeys() {
        return FIRST_COLUMN
                .matcher(text)
                .results()
                .flatMap(row -> CODE.matcher(row.group(1)).results())
                .map(code -> code.group(1))
                .toList();
    }

    List<String> codeBlocks() {
        return CODE_BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
    }

    /** Targets of links and pictures, but for those in code. */
    List<String> links() {
        String prose = CODE.matcher(CODE_BLOCK.matcher(text).replaceAll("")).replaceAll("");
        return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
    }

    /** The addresses that Git hosts give to headings. */
    List<String> anchors() {
        return HEADING.matcher(CODE_BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
