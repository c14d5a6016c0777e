package org.bichig.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What a part of a text says, without markup. */
final class PlainText {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private PlainText() {}

    /** The text of a node's children up to an offset in the source. */
    static String of(Node parent, int end) {
        StringBuilder text = new StringBuilder();
        appendChildren(text, parent, end);
        return text.toString().strip();
    }

    static String of(Node parent) {
        return of(parent, Integer.MAX_VALUE);
    }

    private static void appendChildren(StringBuilder text, Node parent, int end) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getStartOffset() >= end) {
                return;
            }
            if (isLeaf(child)) {
                text.append(leaf(child, end));
            } else {
                appendChildren(text, child, end);
            }
        }
    }

    /** Whether {@link #leaf} tells what the node says. */
    static boolean isLeaf(Node node) {
        return node instanceof Text
                || node instanceof HtmlEntity
                || node instanceof Code
                || node instanceof HtmlInlineBase
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof Footnote
                || node.getFirstChild() == null;
    }

    /** What a node without inline children says, up to an offset in the source. */
    static String leaf(Node node, int end) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            return Sequences.unescaped(upTo(node, end));
        }
        if (node instanceof Code code) {
            return code(Sequences.typed(code.getText()));
        }
        if (node instanceof SoftLineBreak line) {
            return softBreak(line);
        }
        if (node instanceof HardLineBreak) {
            return " ";
        }
        if (node instanceof AutoLink link) {
            return link.getText().toString();
        }
        if (node instanceof MailLink link) {
            return link.getText().toString();
        }
        if (node instanceof Footnote || node instanceof LinkNode) {
            return "";
        }
        return Sequences.typed(node.getChars());
    }

    private static BasedSequence upTo(Node node, int end) {
        BasedSequence chars = node.getChars();
        if (end >= node.getEndOffset()) {
            return chars;
        }
        int kept = Math.max(0, Math.min(chars.length(), end - node.getStartOffset()));
        return chars.subSequence(0, kept);
    }

    /** The content of a code span: line ends are spaces, and one space at both ends is the author's padding. */
    static String code(String content) {
        String line = content.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }

    /** Nothing between two letters of a script without spaces, otherwise the line end that browsers show as a space. */
    static String softBreak(SoftLineBreak line) {
        int before = last(neighbour(line, false));
        int after = first(neighbour(line, true));
        return EastAsian.needsNoSpace(before) && EastAsian.needsNoSpace(after) ? "" : "\n";
    }

    /** Whether the line that follows begins with the indent of a Chinese paragraph. */
    static boolean startsIndented(SoftLineBreak line) {
        return first(neighbour(line, true)) == IDEOGRAPHIC_SPACE;
    }

    /** The text of the leaf after (or before) a node in its block; empty when there is none. */
    private static String neighbour(Node start, boolean after) {
        Node node = start;
        while (true) {
            Node next = after ? node.getNext() : node.getPrevious();
            if (next != null) {
                return edge(next, after);
            }
            Node parent = node.getParent();
            if (parent == null || parent instanceof Block) {
                return "";
            }
            node = parent;
        }
    }

    private static String edge(Node node, boolean first) {
        Node edge = node;
        while (!isLeaf(edge)) {
            Node child = first ? edge.getFirstChild() : edge.getLastChild();
            if (child == null) {
                return "";
            }
            edge = child;
        }
        return edge instanceof SoftLineBreak ? "" : leaf(edge, Integer.MAX_VALUE);
    }

    private static int first(String text) {
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }

    private static int last(String text) {
        return text.isEmpty() ? 0 : text.codePointBefore(text.length());
    }
}
