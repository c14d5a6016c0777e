package org.bichig.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/** Writes a parsed document, block by block. Elements and attributes are only those that stand here and in InlineWriter. */
final class BlockWriter {

    private final Document document;
    private final SourceLines lines;
    private final Findings findings;
    private final TextLabels labels;
    private final HeadingPlan headings;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final ListOptions listOptions;

    BlockWriter(Document document, SourceLines lines, Findings findings, TextLabels labels) {
        this.document = document;
        this.lines = lines;
        this.findings = findings;
        this.labels = labels;
        this.headings = new HeadingPlan(document, lines, findings);
        this.inlines = new InlineWriter(document, lines, findings, footnotes);
        this.tables = new TableWriter(inlines, labels);
        this.listOptions = ListOptions.get(document);
    }

    RichText write() {
        List<Block> blocks = new ArrayList<>();
        PieceWriter out = new PieceWriter();
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            block(child, out);
            addTo(blocks, planned(child), lines.place(child.getStartOffset()), out);
        }
        footnotes(out);
        addTo(blocks, Optional.empty(), footnotesPlace(), out);
        reportUnusedFootnotes(document);
        return new RichText(blocks, headings.headings(), inlines.links());
    }

    private static void addTo(List<Block> blocks, Optional<HeadingPlan.Planned> heading, Place place, PieceWriter out) {
        List<Piece> pieces = out.take();
        if (!pieces.isEmpty()) {
            blocks.add(new Block(heading.map(HeadingPlan.Planned::heading), place, pieces));
        }
    }

    /** The first of the footnotes, wherever in the source it stands. */
    private Place footnotesPlace() {
        return footnotes.size() == 0
                ? lines.wholeFile()
                : lines.place(footnotes.footnote(1).getStartOffset());
    }

    private Optional<HeadingPlan.Planned> planned(Node node) {
        return node instanceof com.vladsch.flexmark.ast.Heading heading ? headings.of(heading) : Optional.empty();
    }

    private void blocks(Node parent, PieceWriter out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, out);
        }
    }

    private void block(Node node, PieceWriter out) {
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading, out);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, out);
        } else if (node instanceof BulletList) {
            list("ul", "", node, out);
        } else if (node instanceof OrderedList list) {
            list("ol", list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"", node, out);
        } else if (node instanceof BlockQuote) {
            out.raw("<blockquote>\n");
            blocks(node, out);
            out.raw("</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code) {
            code(code, out);
        } else if (node instanceof ThematicBreak) {
            out.raw("<hr>\n");
        } else if (node instanceof TableBlock table) {
            tables.write(table, out);
        } else if (node instanceof Reference reference) {
            inlines.definition(reference, out);
        } else if (!(node instanceof FootnoteBlock)) {
            out.raw("<p>").text(node.getChars()).raw("</p>\n");
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading node, PieceWriter out) {
        Optional<HeadingPlan.Planned> planned = headings.of(node);
        if (planned.isEmpty()) {
            out.raw("<p>");
            inlines.children(node, out);
            out.raw("</p>\n");
            return;
        }
        String element = "h" + planned.get().heading().level();
        out.raw("<" + element + " id=\"")
                .anchor(planned.get().heading().anchor())
                .raw("\">");
        inlines.children(node, out, planned.get().end());
        out.raw("</" + element + ">\n");
    }

    private void paragraph(Paragraph node, PieceWriter out) {
        if (isTight(node)) {
            inlines.children(node, out);
            out.raw(node.getNext() == null ? "" : "\n");
        } else if (node.getFirstChild() != null) {
            out.raw("<p>");
            inlines.children(node, out);
            out.raw("</p>\n");
        }
    }

    private boolean isTight(Paragraph node) {
        return node.getParent() instanceof ListItem item
                && ((ParagraphItemContainer) item).isParagraphWrappingDisabled(node, listOptions, document);
    }

    private void list(String element, String attributes, Node node, PieceWriter out) {
        out.raw("<" + element + attributes + ">\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.raw("<li>");
            blocks(child, out);
            out.raw("</li>\n");
        }
        out.raw("</" + element + ">\n");
    }

    private static void code(FencedCodeBlock node, PieceWriter out) {
        out.raw("<pre><code>");
        for (BasedSequence line : node.getContentLines()) {
            out.text(line.trimEOL()).raw("\n");
        }
        out.raw("</code></pre>\n");
    }

    /** The footnotes at the end. They are written in full before their links back, for a footnote may mark another. */
    private void footnotes(PieceWriter out) {
        List<List<Piece>> notes = new ArrayList<>();
        PieceWriter note = new PieceWriter();
        for (int number = 1; number <= footnotes.size(); number++) {
            footnote(footnotes.footnote(number), note);
            notes.add(note.take());
        }
        if (notes.isEmpty()) {
            return;
        }
        out.raw("<div class=\"footnotes\" role=\"doc-endnotes\"");
        label(labels.footnotes(), out);
        out.raw(">\n<ol>\n");
        for (int number = 1; number <= notes.size(); number++) {
            out.raw("<li id=\"").anchor(FootnoteNumbers.noteAnchor(number)).raw("\">");
            out.all(notes.get(number - 1));
            backLinks(number, out);
            out.raw("</p>\n</li>\n");
        }
        out.raw("</ol>\n</div>\n");
    }

    /** Writes a footnote and leaves its last paragraph open. */
    private void footnote(FootnoteBlock footnote, PieceWriter out) {
        Node last = footnote.getLastChild();
        for (Node child = footnote.getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                out.raw("<p>");
                inlines.children(child, out);
                return;
            }
            if (child instanceof Paragraph) {
                out.raw("<p>");
                inlines.children(child, out);
                out.raw("</p>\n");
            } else {
                block(child, out);
            }
        }
        out.raw("<p>");
    }

    private void backLinks(int number, PieceWriter out) {
        for (int mark = 1; mark <= footnotes.marks(number); mark++) {
            out.raw(" <a href=\"#")
                    .anchor(FootnoteNumbers.markAnchor(number, mark))
                    .raw("\" class=\"footnote-back\"");
            out.raw(" role=\"doc-backlink\"");
            label(backLabel(mark), out);
            out.raw(">" + TextLabels.BACK_SIGN + (mark == 1 ? "" : "<sup>" + mark + "</sup>") + "</a>");
        }
    }

    /** What is said holds what is shown (WCAG 2.2, 2.5.3), and tells several links back apart. */
    private String backLabel(int mark) {
        return mark == 1 || labels.back().isEmpty() ? labels.back() : labels.back() + " " + mark;
    }

    private static void label(String label, PieceWriter out) {
        if (!label.isEmpty()) {
            out.raw(" aria-label=\"").text(label).raw("\"");
        }
    }

    private void reportUnusedFootnotes(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof FootnoteBlock footnote && !footnotes.isUsed(footnote)) {
                int offset = footnote.getStartOffset();
                findings.add(Finding.warning(
                        "footnote-unused",
                        lines.place(offset),
                        "Nothing in the text points to this footnote, so it is not shown.",
                        lines.quoted(offset),
                        "Put its mark [^" + footnote.getText() + "] into the text, or take the footnote out."));
            }
            if (child instanceof com.vladsch.flexmark.util.ast.Block) {
                reportUnusedFootnotes(child);
            }
        }
    }
}
