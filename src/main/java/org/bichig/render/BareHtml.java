package org.bichig.render;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.page.PlannedFile;

/**
 * What is left of a page when it is pasted into the system of a portal: headings, paragraphs, lists, links, tables. Those
 * systems throw away classes and anchors, and most throw away styles too; so nothing here depends on a class or an anchor, links
 * are absolute, and the few styles (lines of tables, figures at the end of the cell, vertical lines) can be lost without
 * anything becoming unreadable. How deep a row is in a table is shown by spaces, which nobody throws away.
 *
 * <p>Reads the HTML that bichig's own templates and writers made, where every attribute stands in quotation marks and no
 * value holds an angle bracket.
 */
final class BareHtml {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*/?>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    /** The way from a note back to its mark: useless where neither has an address. */
    private static final Pattern WAY_BACK = Pattern.compile("\\s*<a [^>]*doc-backlink[^>]*>.*?</a>", Pattern.DOTALL);

    private static final Pattern DEPTH = Pattern.compile("class=\"level-([0-9])\"");

    private static final Set<String> ELEMENTS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "strong",
            "em",
            "del",
            "sup",
            "sub",
            "br",
            "hr");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "title", "colspan", "rowspan", "scope", "start", "lang");

    /** So that a browser reads it as UTF-8 where it is opened by itself; there is no head to say so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String CELL = "border: 1px solid; padding: 0.3em 0.6em";
    private static final Map<String, String> STYLES =
            Map.of("table", "border-collapse: collapse", "th", CELL, "td", CELL);
    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    private final URI address;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int depth = 1;

    private BareHtml(String publicAddress) {
        this.address = URI.create(publicAddress);
    }

    static String of(String html, PlannedFile.Fragment fragment) {
        BareHtml bare = new BareHtml(fragment.publicAddress());
        String text = bare.strip(WAY_BACK.matcher(html).replaceAll(""));
        String style = fragment.vertical() ? " style=\"writing-mode: vertical-lr\"" : "";
        return BYTE_ORDER_MARK + "<div lang=\"" + fragment.lang() + "\"" + style + ">\n" + text + "</div>\n";
    }

    private String strip(String html) {
        Matcher tags = TAG.matcher(html);
        int end = 0;
        while (tags.find()) {
            out.append(html, end, tags.start());
            if (tags.group(2) != null) {
                tag(tags.toMatchResult());
            }
            end = tags.end();
        }
        out.append(html, end, html.length());
        String text = out.toString().strip() + "\n";
        return text.contains("<pre") ? text : text.replaceAll("[ \\t]*\\n\\s*", "\n");
    }

    private void tag(MatchResult tag) {
        String element = tag.group(2);
        String attributes = tag.group(3);
        if (element.equals("span")) {
            span(tag.group(1), attributes);
        } else if (ELEMENTS.contains(element)) {
            out.append('<').append(tag.group(1)).append(element);
            if (tag.group(1).isEmpty()) {
                begin(element, attributes);
            } else {
                out.append('>');
            }
        }
    }

    /** Kept where it says in which language a part is. */
    private void span(String slash, String attributes) {
        if (slash.isEmpty()) {
            boolean speaks = attributes.contains(" lang=");
            open.push(speaks ? "</span>" : "");
            if (speaks) {
                out.append("<span");
                copy(attributes);
                out.append('>');
            }
        } else {
            out.append(open.pop());
        }
    }

    private void begin(String element, String attributes) {
        copy(attributes);
        String style = STYLES.getOrDefault(element, "");
        if (!style.isEmpty()) {
            boolean figure = element.equals("td") && attributes.matches(".*class=\"(number|token)[ \"].*");
            boolean label = element.equals("th") && attributes.matches(".*scope=\"row(group)?\".*");
            out.append(" style=\"")
                    .append(style)
                    .append(figure ? "; text-align: end" : label ? "; text-align: start" : "")
                    .append('"');
        }
        out.append('>');
        if (element.equals("tr")) {
            Matcher level = DEPTH.matcher(attributes);
            depth = level.find() ? Integer.parseInt(level.group(1)) : 1;
        } else if (element.equals("th")) {
            out.append(IDEOGRAPHIC_SPACE.repeat(depth - 1));
            depth = 1;
        }
    }

    private void copy(String attributes) {
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.find()) {
            String name = each.group(1);
            if (ATTRIBUTES.contains(name)) {
                boolean leads = name.equals("href") || name.equals("src");
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(leads ? absolute(each.group(2)) : each.group(2))
                        .append('"');
            }
        }
    }

    /** An address as it stands in an attribute; {@code &amp;} is all that escaping can have put into it. */
    private String absolute(String link) {
        if (link.matches("[a-z]+:.*")) {
            return link;
        }
        String resolved = address.resolve(link.replace("&amp;", "&")).toString().replace("&", "&amp;");
        return resolved.replaceFirst("/index\\.html(?=$|#)", "/");
    }
}
