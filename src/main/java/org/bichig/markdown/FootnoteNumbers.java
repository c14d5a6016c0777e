package org.bichig.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes in the order of their first marks, and counts the marks of each. */
final class FootnoteNumbers {

    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final List<FootnoteBlock> inOrder = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();

    /** The number of a footnote, given now if it has none. */
    int number(FootnoteBlock footnote) {
        return numbers.computeIfAbsent(footnote, first -> {
            inOrder.add(first);
            marks.add(0);
            return inOrder.size();
        });
    }

    /** Counts one more mark of a footnote. */
    int nextMark(int number) {
        int mark = marks.get(number - 1) + 1;
        marks.set(number - 1, mark);
        return mark;
    }

    int size() {
        return inOrder.size();
    }

    FootnoteBlock footnote(int number) {
        return inOrder.get(number - 1);
    }

    int marks(int number) {
        return marks.get(number - 1);
    }

    boolean isUsed(FootnoteBlock footnote) {
        return numbers.containsKey(footnote);
    }

    /** With an underscore, which no heading's anchor can hold. */
    static String noteAnchor(int number) {
        return "fn_" + number;
    }

    static String markAnchor(int number, int mark) {
        return mark == 1 ? "fnref_" + number : "fnref_" + number + "_" + mark;
    }
}
