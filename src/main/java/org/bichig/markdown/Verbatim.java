package org.bichig.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Markdown text that are not prose, so that nothing may be changed in them: code, the targets of links and
 * pictures, the names of headings and footnotes.
 *
 * <p>Found without the parser, since the text is changed before it is parsed. Takes time in proportion to the length of the
 * text, whatever stands in it.
 */
public final class Verbatim {

    private static final Pattern LINE = Pattern.compile("[^\\n]*+\\n?");
    private static final Pattern FENCE = Pattern.compile("[ \\t>]*+(`{3,}+|~{3,}+)(.*+)", Pattern.DOTALL);
    private static final Pattern BACKTICKS = Pattern.compile("`++");

    /** A name in braces, the mark of a footnote, an address between angle brackets. */
    private static final Pattern NAME =
            Pattern.compile("\\{#[^{}\\n]*+}|\\[\\^[^\\[\\]\\n]*+]|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+>");

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^[ \\t>]*+\\[(?!\\^)[^\\[\\]\\n]*+]:[ \\t]*+(\\S*+)");

    private final String source;
    private final BitSet within = new BitSet();

    private Verbatim(String source) {
        this.source = source;
    }

    /** @param source as typed */
    public static Verbatim in(String source) {
        Verbatim verbatim = new Verbatim(source);
        if (source.contains("```") || source.contains("~~~")) {
            verbatim.markFences();
        }
        if (source.indexOf('`') >= 0) {
            verbatim.markCodeSpans();
        }
        if (source.contains("](")) {
            verbatim.markTargets();
        }
        if (source.contains("{#") || source.contains("[^") || source.indexOf('<') >= 0) {
            NAME.matcher(source).results().forEach(name -> verbatim.mark(name.start(), name.end()));
        }
        if (source.contains("]:")) {
            DEFINITION.matcher(source).results().forEach(target -> verbatim.mark(target.start(1), target.end(1)));
        }
        return verbatim;
    }

    /** Whether the character at an offset, in UTF-16 units, is in such a part. */
    public boolean contains(int offset) {
        return within.get(offset);
    }

    private void mark(int start, int end) {
        within.set(start, end);
    }

    private void markFences() {
        String open = "";
        Matcher line = LINE.matcher(source);
        while (line.find() && line.end() > line.start()) {
            Matcher fence = FENCE.matcher(line.group());
            boolean isFence = fence.matches();
            if (open.isEmpty()) {
                // Backticks with another backtick behind them on the line are a code span.
                boolean opens = isFence
                        && !(fence.group(1).startsWith("`") && fence.group(2).contains("`"));
                open = opens ? fence.group(1) : "";
                if (opens) {
                    mark(line.start(), line.end());
                }
                continue;
            }
            mark(line.start(), line.end());
            if (isFence && fence.group(1).startsWith(open) && fence.group(2).isBlank()) {
                open = "";
            }
        }
    }

    /** A row of backticks opens code if a row of the same length follows in the same paragraph. */
    private record Backticks(int start, int end, int paragraph) {}

    private void markCodeSpans() {
        List<Backticks> rows = rows();
        Map<Integer, Integer> nextOfLength = new HashMap<>();
        int[] closing = new int[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            Backticks row = rows.get(i);
            int next = nextOfLength.getOrDefault(row.end() - row.start(), -1);
            closing[i] = next >= 0 && rows.get(next).paragraph() == row.paragraph() ? next : -1;
            nextOfLength.put(row.end() - row.start(), i);
        }
        int i = 0;
        while (i < rows.size()) {
            if (closing[i] >= 0) {
                mark(rows.get(i).start(), rows.get(closing[i]).end());
                i = closing[i];
            }
            i++;
        }
    }

    private List<Backticks> rows() {
        List<Backticks> rows = new ArrayList<>();
        Matcher matcher = BACKTICKS.matcher(source);
        int paragraph = 0;
        int at = 0;
        while (matcher.find()) {
            for (; at < matcher.start(); at++) {
                if (source.charAt(at) == '\n' && isBlankLine(at + 1)) {
                    paragraph++;
                }
            }
            boolean escaped = matcher.start() > 0 && source.charAt(matcher.start() - 1) == '\\';
            int start = matcher.start() + (escaped ? 1 : 0);
            if (!contains(matcher.start()) && start < matcher.end()) {
                rows.add(new Backticks(start, matcher.end(), paragraph));
            }
        }
        return rows;
    }

    private boolean isBlankLine(int start) {
        int at = start;
        while (at < source.length()
                && (source.charAt(at) == ' ' || source.charAt(at) == '\t' || source.charAt(at) == '\r')) {
            at++;
        }
        return at < source.length() && source.charAt(at) == '\n';
    }

    /** What stands in the brackets behind {@code ]}, with the brackets in it in pairs. */
    private void markTargets() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < source.length(); at++) {
            char character = source.charAt(at);
            if (character == '\n') {
                open.clear();
            } else if (contains(at)) {
                continue;
            } else if (character == '(') {
                open.push(at);
            } else if (character == ')' && !open.isEmpty()) {
                int start = open.pop();
                if (start > 0 && source.charAt(start - 1) == ']') {
                    mark(start, at + 1);
                }
            }
        }
    }
}
