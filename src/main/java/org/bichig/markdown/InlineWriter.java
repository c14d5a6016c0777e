package org.bichig.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Writes what stands inside a paragraph, a heading or a table cell. */
final class InlineWriter {

    private static final String MEND_LINK =
            "Link to a heading (#…), a page of this site (/…), a file (files/…), or a full http, https, mailto or tel address.";

    private static final String MEND_DEFINITION =
            "If this is a note and not the address for a link, put a backslash before its first bracket: \\[…]: …";

    private final Document document;
    private final SourceLines lines;
    private final Findings findings;
    private final FootnoteNumbers footnotes;
    private final List<Link> links = new ArrayList<>();
    private final Set<Integer> linesWithHtml = new HashSet<>();

    InlineWriter(Document document, SourceLines lines, Findings findings, FootnoteNumbers footnotes) {
        this.document = document;
        this.lines = lines;
        this.findings = findings;
        this.footnotes = footnotes;
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    void children(Node parent, PieceWriter out) {
        children(parent, out, Integer.MAX_VALUE);
    }

    /** @param end the offset in the source where the text to be written ends */
    void children(Node parent, PieceWriter out, int end) {
        children(parent, out, new Scope(end, false));
    }

    /**
     * @param end the offset in the source where the text to be written ends
     * @param inLink whether a link is open: HTML has none inside another
     */
    private record Scope(int end, boolean inLink) {
        Scope insideLink() {
            return new Scope(end, true);
        }
    }

    private void children(Node parent, PieceWriter out, Scope scope) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getStartOffset() < scope.end()) {
                write(child, out, scope);
            }
        }
    }

    private void write(Node node, PieceWriter out, Scope scope) {
        if (node instanceof Emphasis) {
            wrapped("em", node, out, scope);
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node, out, scope);
        } else if (node instanceof SoftLineBreak line) {
            softBreak(line, out);
        } else if (node instanceof HardLineBreak) {
            out.raw("<br>\n");
        } else if (node instanceof Code code) {
            out.raw("<code>").text(PlainText.code(code.getText().toString())).raw("</code>");
        } else if (node instanceof HtmlInlineBase html) {
            rawHtml(html, out);
        } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
            link(link, link, out, scope);
        } else if (node instanceof Image image) {
            image(image, image, out);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node, out, scope);
        } else if (node instanceof AutoLink auto) {
            autoLink(auto, auto.getText(), auto.getText().toString(), out, scope);
        } else if (node instanceof MailLink mail) {
            autoLink(mail, mail.getText(), "mailto:" + mail.getText(), out, scope);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote, out, scope);
        } else if (PlainText.isLeaf(node)) {
            out.text(PlainText.leaf(node, scope.end()));
            reportUnreadLink(node);
        } else {
            children(node, out, scope);
        }
    }

    /** Text with "](" was meant to be a link: mostly, the name of the file has a space. */
    private void reportUnreadLink(Node text) {
        if (text.getPrevious() instanceof Footnote
                || text.getPrevious() instanceof RefNode link && link.getReferenceNode(document) != null) {
            return;
        }
        int from = Math.max(0, text.getStartOffset() - 1);
        String source =
                document.getChars().subSequence(from, text.getEndOffset()).toString();
        int found = source.indexOf("](");
        if (found < 0 || found > 0 && source.charAt(found - 1) == '\\') {
            return;
        }
        findings.add(
                Finding.warning(
                        "link-unread",
                        lines.place(from + found),
                        "This looks like a link, but cannot be read as one.",
                        lines.quoted(from + found),
                        "Take spaces out of the address (rename the file), or put a backslash before the brackets: \\[…\\](…)."));
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

    private void wrapped(String element, Node node, PieceWriter out, Scope scope) {
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

    private void link(Node node, LinkNodeBase address, PieceWriter out, Scope scope) {
        if (scope.inLink()) {
            children(node, out, scope);
            return;
        }
        Optional<Link> accepted =
                accept(node, address.getUrl().toString(), address.getUrl().unescape(), false);
        if (accepted.isEmpty()) {
            children(node, out, scope);
            return;
        }
        if (accepted.get().text().isEmpty() && !(node.getFirstChild() instanceof Image)) {
            findings.add(Finding.error(
                    "link-text",
                    lines.place(node.getStartOffset()),
                    "This link has no text, so nobody can see or hear it.",
                    lines.quoted(node.getStartOffset()),
                    "Write between the square brackets what the link leads to."));
        }
        open(accepted.get(), out);
        title(address.getTitle(), out);
        out.raw(">");
        children(node, out, scope.insideLink());
        out.raw("</a>");
    }

    private void image(Node node, LinkNodeBase address, PieceWriter out) {
        Optional<Link> accepted =
                accept(node, address.getUrl().toString(), address.getUrl().unescape(), true);
        String alt = PlainText.of(node);
        if (accepted.isEmpty()) {
            out.text(alt);
            return;
        }
        if (alt.isEmpty()) {
            findings.add(Finding.error(
                    "missing-alt",
                    lines.place(node.getStartOffset()),
                    "This picture has no text for those who cannot see it.",
                    lines.quoted(node.getStartOffset()),
                    "Write between the square brackets what the picture shows."));
        }
        out.raw("<img src=\"")
                .address(accepted.get().target())
                .raw("\" alt=\"")
                .text(alt)
                .raw("\"");
        title(address.getTitle(), out);
        out.raw(">");
    }

    /** A link by reference. One whose definition is refused is shown as it was typed; the definition has the finding. */
    private void reference(RefNode node, PieceWriter out, Scope scope) {
        Optional<Reference> definition = Optional.ofNullable(node.getReferenceNode(document))
                .filter(found -> refusal(found).isEmpty());
        if (definition.isPresent() && node instanceof ImageRef) {
            image(node, definition.get(), out);
        } else if (definition.isPresent()) {
            link(node, definition.get(), out, scope);
        } else if (node.getFirstChild() == null) {
            out.text(node.getChars().unescape());
        } else {
            out.text(node.getChars().prefixOf(node.getChildChars()).unescape());
            children(node, out, scope);
            out.text(node.getChars().suffixOf(node.getChildChars()).unescape());
        }
    }

    private static Optional<LinkTarget.Refused> refusal(Reference definition) {
        BasedSequence url = definition.getUrl();
        return LinkTarget.of(url.toString(), url.unescape()) instanceof LinkTarget.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** "[note]: text" looks like the definition of a link. Where the text is no address, it is shown, not swallowed. */
    void definition(Reference node, PieceWriter out) {
        refusal(node).ifPresent(refused -> {
            out.raw("<p>").text(node.getChars()).raw("</p>\n");
            findings.add(refusal(node, node.getUrl().unescape(), refused, MEND_DEFINITION));
        });
    }

    private void autoLink(Node node, BasedSequence text, String target, PieceWriter out, Scope scope) {
        if (scope.inLink()) {
            out.text(text);
            return;
        }
        Optional<Link> accepted = accept(node, target, target, false);
        if (accepted.isEmpty()) {
            out.text(node.getChars());
            return;
        }
        open(accepted.get(), out);
        out.raw(">").text(text).raw("</a>");
    }

    private void footnote(Footnote node, PieceWriter out, Scope scope) {
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

    /** The link, or nothing and a finding if it points to what may not be linked. */
    private Optional<Link> accept(Node node, String typed, String target, boolean isImage) {
        LinkTarget decided = isImage ? LinkTarget.ofImage(typed, target) : LinkTarget.of(typed, target);
        if (decided instanceof LinkTarget.Accepted accepted) {
            String text = PlainText.isLeaf(node) ? PlainText.leaf(node, Integer.MAX_VALUE) : PlainText.of(node);
            Link link = new Link(
                    target,
                    accepted.kind(),
                    lines.place(node.getStartOffset()),
                    text,
                    lines.quoted(node.getStartOffset()));
            links.add(link);
            return Optional.of(link);
        }
        if (decided instanceof LinkTarget.Refused refused) {
            findings.add(refusal(node, target, refused, MEND_LINK));
        }
        return Optional.empty();
    }

    private Finding refusal(Node node, String target, LinkTarget.Refused refused, String mend) {
        int offset = node.getStartOffset();
        return Finding.error(
                "link-scheme",
                lines.place(offset),
                "The address \"" + target + "\" " + refused.why() + ". Its text is shown without a link.",
                lines.quoted(offset),
                mend);
    }

    private static void open(Link link, PieceWriter out) {
        out.raw("<a href=\"");
        switch (link.kind()) {
            case ANCHOR -> out.raw("#").anchor(LinkTarget.encoded(link.target().substring(1)));
            case SITE, FILE, IMAGE -> out.address(link.target());
            case EXTERNAL, MAIL, PHONE -> out.text(LinkTarget.encoded(link.target()));
        }
        out.raw("\"");
        if (link.kind() == Link.Kind.EXTERNAL) {
            out.raw(" rel=\"noopener noreferrer external\"");
        }
        if (saysItsAddress(link)) {
            out.raw(" class=\"bare\"");
        }
    }

    /** Whether the text of a link is its address, so that a printed page need not spell it out. */
    private static boolean saysItsAddress(Link link) {
        int scheme = link.target().indexOf(':') + 1;
        return switch (link.kind()) {
            case EXTERNAL, MAIL, PHONE ->
                link.text().equals(link.target())
                        || link.text().equals(link.target().substring(scheme));
            case ANCHOR, SITE, FILE, IMAGE -> false;
        };
    }

    private static void title(BasedSequence title, PieceWriter out) {
        if (title.isNotNull() && !title.isBlank()) {
            out.raw(" title=\"").text(title.unescape()).raw("\"");
        }
    }
}
