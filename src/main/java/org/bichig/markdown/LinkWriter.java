package org.bichig.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Writes links and pictures, and says which addresses may not be linked. */
final class LinkWriter {

    private static final String MEND_LINK =
            "Link to a heading (#…), a page of this site (/…), a file (files/…), or a full http, https, mailto or tel address.";

    private static final String MEND_DEFINITION =
            "If this is a note and not the address for a link, put a backslash before its first bracket: \\[…]: …";

    private final Document document;
    private final SourceLines lines;
    private final Findings findings;
    private final Content content;
    private final List<Link> written = new ArrayList<>();

    LinkWriter(Document document, SourceLines lines, Findings findings, Content content) {
        this.document = document;
        this.lines = lines;
        this.findings = findings;
        this.content = content;
    }

    /** Writes what stands between the brackets of a link. */
    interface Content {
        void write(Node parent, PieceWriter out, InlineScope scope);
    }

    /** All links so far. */
    List<Link> written() {
        return List.copyOf(written);
    }

    void link(Node node, LinkNodeBase address, PieceWriter out, InlineScope scope) {
        if (scope.inLink()) {
            content.write(node, out, scope);
            return;
        }
        Optional<Link> accepted =
                accept(node, address.getUrl().toString(), address.getUrl().unescape(), false);
        if (accepted.isEmpty()) {
            content.write(node, out, scope);
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
        content.write(node, out, scope.insideLink());
        out.raw("</a>");
    }

    void image(Node node, LinkNodeBase address, PieceWriter out) {
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
    void reference(RefNode node, PieceWriter out, InlineScope scope) {
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
            content.write(node, out, scope);
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

    void autoLink(Node node, BasedSequence text, String target, PieceWriter out, InlineScope scope) {
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

    /** Text with "](" was meant to be a link: mostly, the name of the file has a space. */
    void reportUnread(Node text) {
        int from = Math.max(0, text.getStartOffset() - 1);
        int found = lines.find("](", from, text.getEndOffset());
        if (found < 0 || found > from && lines.at(found - 1) == '\\') {
            return;
        }
        if (text.getPrevious() instanceof Footnote
                || text.getPrevious() instanceof RefNode link && link.getReferenceNode(document) != null) {
            return;
        }
        findings.add(
                Finding.warning(
                        "link-unread",
                        lines.place(found),
                        "This looks like a link, but cannot be read as one.",
                        lines.quoted(found),
                        "Take spaces out of the address (rename the file), or put a backslash before the brackets: \\[…\\](…)."));
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
            written.add(link);
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
