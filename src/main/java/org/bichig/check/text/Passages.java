package org.bichig.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.model.Narrative;

/** Reads the lines of a narrative as passages. Knows as much Markdown as is needed to leave its marks out. */
final class Passages {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("( {0,3}(#{1,6})[ \\t]+)(.*?)([ \\t]*\\{#[^}]*})?[ \\t]*");
    private static final Pattern FOOTNOTE = Pattern.compile("(\\[\\^[^]]+]:[ \\t]*)(.*)");
    private static final Pattern PREFIX = Pattern.compile("[ \\t]*(?:>[ \\t]*)*((?:[-*+]|[0-9]{1,9}[.)])[ \\t]+)?");
    private static final Pattern TABLE_RULE = Pattern.compile("[ \\t|:-]*-[ \\t|:-]*");
    /** Marks within a line; group 1 is what stays. */
    private static final Pattern MARK = Pattern.compile(
            "\\\\([!-/:-@\\[-`{-~])|!\\[[^]]*]\\((?:[^()]|\\([^()]*\\))*\\)|\\[\\^[^]]+]"
                    + "|\\[([^]]*)]\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s+\"[^\"]*\")?\\)|<(https?://[^>\\s]*|[^@>\\s]+@[^>\\s]+)>|`+[^`]*`+|\\*+|~~");

    private static final String MARKS_BEGIN = "\\![<`*~";

    private Passages() {}

    static List<Passage> of(Narrative narrative) {
        List<Passage> passages = new ArrayList<>();
        boolean fenced = false;
        List<String> lines = narrative.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (FENCE.matcher(line).matches()) {
                fenced = !fenced;
            } else if (!fenced && !line.isBlank()) {
                read(line, i + 1, narrative.file(), passages);
            }
        }
        return List.copyOf(passages);
    }

    private static void read(String line, int number, String file, List<Passage> passages) {
        Matcher heading = HEADING.matcher(line);
        Matcher footnote = FOOTNOTE.matcher(line);
        if (heading.matches()) {
            passages.add(passage(
                    Passage.Kind.HEADING,
                    heading.group(2).length(),
                    line,
                    heading.start(3),
                    heading.end(3),
                    file,
                    number));
        } else if (footnote.matches()) {
            passages.add(passage(Passage.Kind.FOOTNOTE, 0, line, footnote.start(2), line.length(), file, number));
        } else if (line.strip().startsWith("|")) {
            if (!TABLE_RULE.matcher(line).matches()) {
                passages.add(passage(Passage.Kind.TABLE_ROW, 0, line, 0, line.length(), file, number));
            }
        } else {
            Matcher prefix = PREFIX.matcher(line);
            boolean found = prefix.lookingAt();
            boolean item = found && prefix.group(1) != null;
            passages.add(passage(
                    item ? Passage.Kind.ITEM : Passage.Kind.PARAGRAPH,
                    0,
                    line,
                    found ? prefix.end() : 0,
                    line.length(),
                    file,
                    number));
        }
    }

    private static Passage passage(
            Passage.Kind kind, int level, String line, int from, int to, String file, int number) {
        StringBuilder text = new StringBuilder(to - from);
        int[] places = new int[to - from];
        int done = from;
        if (mayHaveMarks(line)) {
            Matcher mark = MARK.matcher(line).region(from, to);
            while (mark.find()) {
                copy(line, done, mark.start(), text, places);
                int kept = mark.group(1) != null ? 1 : mark.group(2) != null ? 2 : mark.group(3) != null ? 3 : 0;
                if (kept > 0) {
                    copy(line, mark.start(kept), mark.end(kept), text, places);
                }
                done = mark.end();
            }
        }
        copy(line, done, to, text, places);
        return new Passage(kind, level, text.toString(), Arrays.copyOf(places, text.length()), file, number, line);
    }

    private static boolean mayHaveMarks(String line) {
        return line.chars().anyMatch(c -> MARKS_BEGIN.indexOf(c) >= 0);
    }

    private static void copy(String line, int from, int to, StringBuilder text, int[] places) {
        for (int i = from; i < to; i++) {
            places[text.length()] = i;
            text.append(line.charAt(i));
        }
    }
}
