package org.bichig.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * Gives every heading its level and its anchor before anything is written, because an anchor that an author chose wins over
 * those that follow from the position, wherever it stands.
 */
final class HeadingPlan {

    private static final int TOP = 2;
    private static final int DEEPEST = 4;

    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * One heading.
     *
     * @param end where its text ends in the source: before an anchor that the author chose
     */
    record Planned(org.bichig.markdown.Heading heading, int end) {}

    private final SourceLines lines;
    private final Findings findings;
    private final Map<Heading, Planned> planned = new IdentityHashMap<>();
    private final List<org.bichig.markdown.Heading> inOrder = new ArrayList<>();

    HeadingPlan(Node document, SourceLines lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
        List<Heading> headings = new ArrayList<>();
        collect(document, headings);
        plan(headings);
    }

    /** Empty for a heading inside a footnote, which is no part of the outline. */
    Optional<Planned> of(Heading heading) {
        return Optional.ofNullable(planned.get(heading));
    }

    List<org.bichig.markdown.Heading> headings() {
        return List.copyOf(inOrder);
    }

    private static void collect(Node parent, List<Heading> headings) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                headings.add(heading);
            } else if (child instanceof Block && !(child instanceof FootnoteBlock)) {
                collect(child, headings);
            }
        }
    }

    private void plan(List<Heading> headings) {
        Map<String, Heading> taken = new HashMap<>();
        Map<Heading, String> chosen = new IdentityHashMap<>();
        for (Heading heading : headings) {
            chosenAnchor(heading, taken).ifPresent(anchor -> chosen.put(heading, anchor));
        }
        int[] counters = new int[DEEPEST + 1];
        int previous = TOP - 1;
        for (Heading heading : headings) {
            int level = level(heading, previous);
            previous = level;
            counters[level]++;
            for (int deeper = level + 1; deeper <= DEEPEST; deeper++) {
                counters[deeper] = 0;
            }
            String byPosition = byPosition(counters, level);
            String anchor = chosen.getOrDefault(heading, "");
            if (anchor.isEmpty()) {
                anchor = free(byPosition, heading, taken);
            }
            int end = explicit(heading).map(Explicit::textEnd).orElse(Integer.MAX_VALUE);
            String text = PlainText.of(heading, end).replace('\n', ' ');
            if (text.isEmpty()) {
                error(
                        "heading-empty",
                        heading.getStartOffset(),
                        "This heading has no text.",
                        "Write the heading's text after the signs, or take the line out.");
            }
            var result = new org.bichig.markdown.Heading(level, anchor, text, lines.place(heading.getStartOffset()));
            planned.put(heading, new Planned(result, end));
            inOrder.add(result);
        }
    }

    private int level(Heading heading, int previous) {
        int typed = heading.getLevel();
        int offset = heading.getStartOffset();
        if (typed < TOP) {
            error(
                    "heading-level",
                    offset,
                    "A heading of level 1 (\"#\") stands in the text, but the title lives in the YAML file beside it.",
                    "Begin with \"##\" for the sections of the text.");
            return TOP;
        }
        if (typed > DEEPEST) {
            error(
                    "heading-level",
                    offset,
                    "A heading of level " + typed + " was found; headings go from \"##\" to \"####\".",
                    "Use a higher level, or a list.");
            return DEEPEST;
        }
        if (typed > previous + 1) {
            String before = previous < TOP ? "no heading" : "a heading of level " + previous;
            error(
                    "heading-skip",
                    offset,
                    "A heading of level " + typed + " follows " + before + ", so a level is left out.",
                    "Write it with " + "#".repeat(previous + 1) + " and a space.");
        }
        return typed;
    }

    private static String byPosition(int[] counters, int level) {
        StringBuilder anchor = new StringBuilder("s");
        for (int i = TOP; i <= level; i++) {
            anchor.append('-').append(counters[i]);
        }
        return anchor.toString();
    }

    /** The anchor by position, or one like it where an author gave that very name to another heading. */
    private String free(String byPosition, Heading heading, Map<String, Heading> taken) {
        String anchor = byPosition;
        Heading rival = taken.get(anchor);
        if (rival != null) {
            error(
                    "duplicate-anchor",
                    explicit(rival).map(Explicit::start).orElse(rival.getStartOffset()),
                    "The anchor \"" + anchor + "\" is already the one of the heading on line "
                            + lines.line(heading.getStartOffset()) + ", by its position.",
                    "Choose a name that tells what the section is about, for example {#overview}.");
        }
        while (taken.containsKey(anchor)) {
            anchor += "-x";
        }
        taken.put(anchor, heading);
        return anchor;
    }

    private Optional<String> chosenAnchor(Heading heading, Map<String, Heading> taken) {
        Optional<Explicit> explicit = explicit(heading);
        if (explicit.isEmpty()) {
            return Optional.empty();
        }
        String name = explicit.get().name();
        int offset = explicit.get().start();
        if (!ANCHOR.matcher(name).matches()) {
            error(
                    "bad-anchor",
                    offset,
                    "The anchor \"" + name
                            + "\" may hold only the letters a to z, digits and hyphens, and begins with a letter.",
                    "Write for example {#overview}.");
            return Optional.empty();
        }
        Heading first = taken.putIfAbsent(name, heading);
        if (first != null) {
            error(
                    "duplicate-anchor",
                    offset,
                    "The anchor \"" + name + "\" is already used on line " + lines.line(first.getStartOffset()) + ".",
                    "Choose another name for one of the two.");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /**
     * An anchor that the author chose.
     *
     * @param start where it begins in the source
     * @param textEnd where the text before it ends
     */
    private record Explicit(String name, int start, int textEnd) {}

    private static Optional<Explicit> explicit(Heading heading) {
        String text = heading.getText().toString().stripTrailing();
        int start = text.lastIndexOf("{#");
        if (start < 0 || !text.endsWith("}") || start > 0 && text.charAt(start - 1) == '\\') {
            return Optional.empty();
        }
        String name = text.substring(start + 2, text.length() - 1);
        if (name.chars().anyMatch(c -> c == '}' || Character.isWhitespace(c))) {
            return Optional.empty();
        }
        int textStart = heading.getText().getStartOffset();
        int textEnd = text.substring(0, start).stripTrailing().length();
        return Optional.of(new Explicit(name, textStart + start, textStart + textEnd));
    }

    private void error(String rule, int offset, String message, String mend) {
        findings.add(Finding.error(rule, lines.place(offset), message, lines.quoted(offset), mend));
    }
}
