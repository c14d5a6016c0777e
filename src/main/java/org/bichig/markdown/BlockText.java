package org.bichig.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a block, taken from the HTML that our own writers made of it. */
final class BlockText {

    private static final Pattern NOTE_MARK =
            Pattern.compile("<sup class=\"footnote-ref\">.*?</sup>|<a [^>]*class=\"footnote-back\".*?</a>");
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*?alt=\"([^\"]*)\"[^>]*>");
    private static final Pattern LINE_END = Pattern.compile("<br[^>]*>");
    /** Elements that begin a line of their own. */
    private static final Set<String> PARTS = Set.of(
            "p",
            "li",
            "ol",
            "ul",
            "div",
            "blockquote",
            "pre",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(t[hd])\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li\\b");

    private BlockText() {}

    /** Paragraph by paragraph, item by item, cell by cell; what is empty is left out. */
    static List<String> lines(String html) {
        String text = unmarked(html);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            if (PARTS.contains(element(text, tag))) {
                add(text.substring(from, tag), lines);
                from = tag;
            }
        }
        add(text.substring(from), lines);
        return List.copyOf(lines);
    }

    private static void add(String html, List<String> lines) {
        String line = plain(html);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** The name in a tag, be it one that opens or one that closes. */
    private static String element(String html, int tag) {
        int start = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    /** Each row of a table with its cells, empty ones included; no rows when there is no table. */
    static List<List<String>> rows(String html) {
        return !html.contains("<tr>")
                ? List.of()
                : ROW.matcher(unmarked(html))
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
        String text = withSingleSpaces(html);
        if (text.contains("<br")) {
            text = LINE_END.matcher(text).replaceAll(" ");
        }
        if (text.contains("\"footnote-")) {
            text = NOTE_MARK.matcher(text).replaceAll("");
        }
        return text.contains("<img ") ? PICTURE.matcher(text).replaceAll(BlockText::description) : text;
    }

    /** With one space wherever there is any white space of ASCII; most texts have it so, and stay as they are. */
    private static String withSingleSpaces(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static String description(MatchResult picture) {
        return Matcher.quoteReplacement(picture.group(1));
    }

    private static String plain(String html) {
        String text = html.indexOf('<') < 0 ? html : MARKUP.matcher(html).replaceAll("");
        if (text.indexOf('&') >= 0) {
            text = text.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }
        return withSingleSpaces(text).strip();
    }
}
