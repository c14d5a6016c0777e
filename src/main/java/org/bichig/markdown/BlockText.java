package org.bichig.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a block, taken from the HTML that our own writers made of it. */
final class BlockText {

    private static final Pattern NOTE_MARK =
            Pattern.compile("<sup class=\"footnote-ref\">.*?</sup>|<a [^>]*class=\"footnote-back\".*?</a>");
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*?alt=\"([^\"]*)\"[^>]*>");
    private static final Pattern LINE_END = Pattern.compile("<br[^>]*>");
    private static final Pattern PART = Pattern.compile(
            "</?(?:p|li|ol|ul|div|blockquote|pre|table|caption|thead|tbody|tr|t[hd]|h[1-6]|hr)\\b[^>]*>");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(t[hd])\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li\\b");

    private BlockText() {}

    /** Paragraph by paragraph, item by item, cell by cell; what is empty is left out. */
    static List<String> lines(String html) {
        return Arrays.stream(PART.matcher(unmarked(html)).replaceAll("\n").split("\n"))
                .map(BlockText::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Each row of a table with its cells, empty ones included; no rows when there is no table. */
    static List<List<String>> rows(String html) {
        return ROW.matcher(unmarked(html))
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> plain(cell.group(2)))
                        .toList())
                .toList();
    }

    static int items(String html) {
        return (int) ITEM.matcher(html).results().count();
    }

    /** Without line ends, without the marks of footnotes, and with the description in place of a picture. */
    private static String unmarked(String html) {
        String line = LINE_END.matcher(html.replaceAll("\\s+", " ")).replaceAll(" ");
        return PICTURE.matcher(NOTE_MARK.matcher(line).replaceAll("")).replaceAll(BlockText::description);
    }

    private static String description(MatchResult picture) {
        return Matcher.quoteReplacement(picture.group(1));
    }

    private static String plain(String html) {
        return MARKUP.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll(" +", " ")
                .strip();
    }
}
