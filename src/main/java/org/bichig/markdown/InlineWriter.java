package org.bichig.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Writes what stands inside a paragraph, a heading or a table cell. */
final class InlineWriter {

    private final SourceLines lines;
    private final Findings findings;
    private final FootnoteNumbers footnotes;
    private final LinkWriter links;
    private final Set<Integer> linesWithHtml = new HashSet<>();

    InlineWriter(Document document, SourceLines lines, Findings findings, FootnoteNumbers footnotes) {
        this.lines = lines;
        this.findings = findings;
        this.footnotes = footnotes;
        this.links = new LinkWriter(document, lines, findings, this::children);
    }

    List<Link> links() {
        return links.written();
    }

    void definition(Reference node, PieceWriter out) {
        links.definition(node, out);
    }

    void children(Node parent, PieceWriter out) {
        children(parent, out, Integer.MAX_VALUE);
    }

    /** @param end the offset in the source where the text to be written ends */
    void children(Node parent, PieceWriter out, int end) {
        children(parent, out, new InlineScope(end, false));
    }

    private void children(Node parent, PieceWriter out, InlineScope scope) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getStartOffset() < scope.end()) {
                write(child, out, scope);
            }
        }
    }

    private void write(Node node, PieceWriter out, InlineScope scope) {
        if (node instanceof Emphasis) {
            wrapped("em", node, out, scope);
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node, out, scope);
        } else if (node instanceof SoftLineBreak line) {
            softBreak(line, out);
        } else if (node instanceof HardLineBreak) {
            out.raw("<br>\n");
        } else if (node instanceof Code code) {
            out.raw("<code>")
                    .text(PlainText.code(Sequences.typed(code.getText())))
                    .raw("</code>");
        } else if (node instanceof HtmlInlineBase html) {
            rawHtml(html, out);
        } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
            links.link(link, link, out, scope);
        } else if (node instanceof Image image) {
            links.image(image, image, out);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            links.reference((RefNode) node, out, scope);
        } else if (node instanceof AutoLink auto) {
            links.autoLink(auto, auto.getText(), auto.getText().toString(), out, scope);
        } else if (node instanceof MailLink mail) {
            links.autoLink(mail, mail.getText(), "mailto:" + mail.getText(), out, scope);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote, out, scope);
        } else if (PlainText.isLeaf(node)) {
            out.text(PlainText.leaf(node, scope.end()));
            links.reportUnread(node);
        } else {
            children(node, out, scope);
        }
    }

    private void softBreak(SoftLineBreak line, PieceWriter out) {
        out.raw(PlainText.softBreak(line));
        int next = line.getEndOffset();
        if (PlainText.startsIndented(line)) {
            findings.add(Finding.warning(
                    "joined-paragraphs",
                    lines.place(next),
                    "This line is indented like a new paragraph, but joins the line before it.",
                    lines.quoted(next),
                    "Put an empty line before it, and leave out the indent."));
        }
    }

    private void wrapped(String element, Node node, PieceWriter out, InlineScope scope) {
        out.raw("<" + element + ">");
        children(node, out, scope);
        out.raw("</" + element + ">");
    }

    private void rawHtml(HtmlInlineBase html, PieceWriter out) {
        out.text(html.getChars());
        int offset = html.getStartOffset();
        if (linesWithHtml.add(lines.line(offset))) {
            findings.add(Finding.warning(
                    "raw-html",
                    lines.place(offset),
                    "HTML was found. It is shown as it was typed and has no effect.",
                    lines.quoted(offset),
                    "Use Markdown (** for bold, | for tables), or leave it if readers are to see it."));
        }
    }

    private void footnote(Footnote node, PieceWriter out, InlineScope scope) {
        Optional<com.vladsch.flexmark.ext.footnotes.FootnoteBlock> block = Optional.ofNullable(node.getFootnoteBlock());
        if (block.isEmpty()) {
            out.text(node.getChars());
            findings.add(Finding.error(
                    "footnote-undefined",
                    lines.place(node.getStartOffset()),
                    "The footnote " + node.getChars() + " has no text.",
                    lines.quoted(node.getStartOffset()),
                    "Write its text on a line of its own: " + node.getChars() + ": …"));
            return;
        }
        int number = footnotes.number(block.get());
        out.raw("<sup class=\"footnote-ref\">");
        if (scope.inLink()) {
            out.raw(Integer.toString(number));
        } else {
            out.raw("<a href=\"#").anchor(FootnoteNumbers.noteAnchor(number)).raw("\" id=\"");
            out.anchor(FootnoteNumbers.markAnchor(number, footnotes.nextMark(number)));
            out.raw("\" role=\"doc-noteref\">" + number + "</a>");
        }
        out.raw("</sup>");
    }
}
