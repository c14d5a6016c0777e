package org.bichig.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bichig.script.LineLength;

/**
 * Cuts a text into the lines that it is set in where vertical text stands on a horizontal page.
 *
 * <p>There a browser cannot find out how tall a vertical paragraph must be to fill the width that it has, so each line
 * becomes an element of its own, {@code <span class="upright">}. To the page around it such a line is what a letter is to a
 * paragraph: lines stand side by side until the width is full, and go on below, at any width, size of letters, and on
 * paper, between whose sheets no line is cut.
 */
public final class VerticalLines {

    /** What a line of a paragraph takes at most, in hundredths of the size of the font; the style sheet knows it too. */
    private static final int LONGEST = 1_800;

    /** What a line of a heading or of a cell of a table takes at most. */
    private static final int LONGEST_OF_LABEL = 900;

    private static final Pattern ID = Pattern.compile(" id=\"[^\"]*\"");
    private static final int PICTURE = 800;
    private static final String OPEN = "<span class=\"upright\">";
    private static final String CLOSE = "</span>";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "div",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Set<String> LABELS = Set.of("h2", "h3", "h4", "th", "td");

    /** What no line end may come before, where there is no space: closing brackets and stops, and what joins words. */
    private static final String HOLDS_ON_TO_WHAT_IS_BEFORE = "》〉）〕］”’、。，：；？！·—…)]\u1801\u1802\u1803\u1804\u1805\u180E";

    private static final String HOLDS_ON_TO_WHAT_IS_AFTER = "《〈（〔［“‘([";

    private final StringBuilder result = new StringBuilder();
    private final List<LinePart> parts = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder part = new StringBuilder();
    private int length;
    private boolean written;
    private boolean spaced;
    private int before;
    private boolean label;

    private VerticalLines(boolean label) {
        this.label = label;
    }

    /** The lines of a title or a notice, a text without markup. */
    public static List<String> of(String plain) {
        VerticalLines lines = new VerticalLines(true);
        lines.text(plain);
        return lines.lines().stream().map(line -> line.html).toList();
    }

    /**
     * The same HTML with each run of text in its blocks cut into lines.
     *
     * @param html as {@link RichText#html} gives it
     */
    public static String cut(String html) {
        VerticalLines lines = new VerticalLines(false);
        lines.html(html);
        return lines.result.toString();
    }

    private void html(String html) {
        int at = 0;
        while (at < html.length()) {
            int bracket = html.indexOf('<', at);
            text(html.substring(at, bracket < 0 ? html.length() : bracket));
            if (bracket < 0) {
                break;
            }
            at = html.indexOf('>', bracket) + 1;
            String tag = html.substring(bracket, at);
            if (tag.startsWith("<pre")) {
                int end = html.indexOf("</pre>", at) + "</pre>".length();
                block(html.substring(bracket, end));
                at = end;
            } else {
                tag(tag);
            }
        }
        flush();
    }

    private void tag(String tag) {
        String name = name(tag);
        if (BLOCKS.contains(name)) {
            block(tag);
            label = LABELS.contains(name) && !tag.startsWith("</");
        } else if (name.equals("br")) {
            part.append(tag);
            endPart(true);
        } else if (name.equals("wbr")) {
            part.append(tag);
        } else if (name.equals("img")) {
            part.append(tag);
            written = true;
            length += PICTURE;
        } else if (tag.startsWith("</")) {
            close(tag);
        } else {
            open.addLast(tag);
            part.append(tag);
        }
    }

    /** A closing tag belongs to the text before it, so that no line begins with one. */
    private void close(String tag) {
        open.removeLast();
        if (written || parts.isEmpty()) {
            part.append(tag);
        } else {
            LinePart last = parts.remove(parts.size() - 1);
            parts.add(new LinePart(
                    last.html() + part + tag, last.length(), last.spaced(), last.last(), List.copyOf(open)));
            part.setLength(0);
        }
    }

    private void text(String text) {
        text.codePoints().forEach(character -> {
            if (character == ' ' || character == '\n' || character == '\t') {
                endPart(false);
                spaced = true;
            } else {
                if (written && mayPart(before, character)) {
                    endPart(false);
                }
                part.appendCodePoint(character);
                written = true;
                length += LineLength.of(character);
            }
            before = character;
        });
    }

    private static boolean mayPart(int before, int after) {
        return (Character.isIdeographic(before) || Character.isIdeographic(after))
                && HOLDS_ON_TO_WHAT_IS_BEFORE.indexOf(after) < 0
                && HOLDS_ON_TO_WHAT_IS_AFTER.indexOf(before) < 0
                && !isPartOfAWord(before)
                && !isPartOfAWord(after);
    }

    /** A digit or a letter of a script with spaces, which Chinese beside it does not part from its word. */
    private static boolean isPartOfAWord(int character) {
        return character < 0x2E80 && (Character.isLetterOrDigit(character) || character == '%' || character == '.');
    }

    private void endPart(boolean last) {
        if (written || last) {
            parts.add(new LinePart(part.toString(), length, spaced && !parts.isEmpty(), last, List.copyOf(open)));
            part.setLength(0);
            length = 0;
            written = false;
            spaced = false;
        }
    }

    private void block(String markup) {
        flush();
        result.append(markup);
    }

    /** Writes what has been read since the last block began or ended. */
    private void flush() {
        String end = written ? "" : part.toString();
        for (Line line : lines()) {
            result.append(line.spaced ? "\n" : "")
                    .append(OPEN)
                    .append(line.html)
                    .append(CLOSE);
        }
        if (!end.isEmpty()) {
            result.append(end);
        }
        part.setLength(0);
        spaced = false;
        before = 0;
    }

    private record Line(String html, boolean spaced) {}

    /** The parts so far, in lines. */
    private List<Line> lines() {
        endPart(false);
        List<Line> lines = new ArrayList<>();
        List<String> reopened = List.of();
        int from = 0;
        for (int to : label ? EvenLines.ends(parts, LONGEST_OF_LABEL, true) : EvenLines.ends(parts, LONGEST, false)) {
            StringBuilder line = new StringBuilder();
            reopened.forEach(tag -> line.append(ID.matcher(tag).replaceAll("")));
            for (int i = from; i < to; i++) {
                line.append(parts.get(i).spaced() && i > from ? " " : "")
                        .append(parts.get(i).html());
            }
            reopened = parts.get(to - 1).open();
            lines.add(new Line(line + closing(reopened), parts.get(from).spaced()));
            from = to;
        }
        parts.clear();
        return lines;
    }

    private static String closing(List<String> open) {
        StringBuilder tags = new StringBuilder();
        for (int i = open.size() - 1; i >= 0; i--) {
            tags.append("</").append(name(open.get(i))).append('>');
        }
        return tags.toString();
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }
}
