package org.bichig.render;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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

    /** The way from a note back to its mark: useless where neither has an address. */
    private static final Pattern WAY_BACK = Pattern.compile("\\s*<a [^>]*doc-backlink[^>]*>.*?</a>", Pattern.DOTALL);

    private static final Pattern OTHER_SITE = Pattern.compile("[a-z]+:.*", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("/index\\.html(?=$|#)");

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
    private static final Pattern LEVEL = Pattern.compile("level-[1-9]");
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
        boolean notes = html.contains("doc-backlink");
        String text = bare.strip(notes ? WAY_BACK.matcher(html).replaceAll("") : html);
        String style = fragment.vertical() ? " style=\"writing-mode: vertical-lr\"" : "";
        return BYTE_ORDER_MARK + "<div lang=\"" + fragment.lang() + "\"" + style + ">\n" + text + "</div>\n";
    }

    private String strip(String html) {
        int end = 0;
        for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', Math.max(end, start + 1))) {
            int close = endOfTag(html, start);
            if (close >= 0) {
                out.append(html, end, start);
                tag(html, start, close);
                end = close + 1;
            }
        }
        out.append(html, end, html.length());
        String text = out.toString().strip() + "\n";
        return text.contains("<pre") ? text : withoutIndents(text);
    }

    /** Where the tag or comment ends that begins here; below 0 when none does. */
    private static int endOfTag(String html, int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start);
            return end < 0 ? end : end + 2;
        }
        int name = html.startsWith("/", start + 1) ? start + 2 : start + 1;
        boolean tag = name < html.length() && html.charAt(name) >= 'a' && html.charAt(name) <= 'z';
        return tag ? html.indexOf('>', name) : -1;
    }

    private void tag(String html, int start, int close) {
        String slash = html.charAt(start + 1) == '/' ? "/" : "";
        int name = start + 1 + slash.length();
        int end = name;
        while (end < close && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        String element = html.substring(name, end);
        String attributes = html.substring(end, close);
        if (element.equals("span")) {
            span(slash, attributes);
        } else if (ELEMENTS.contains(element)) {
            out.append('<').append(slash).append(element);
            if (slash.isEmpty()) {
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
            out.append(open.isEmpty() ? "" : open.pop());
        }
    }

    private void begin(String element, String attributes) {
        copy(attributes);
        String style = STYLES.getOrDefault(element, "");
        if (!style.isEmpty()) {
            out.append(" style=\"")
                    .append(style)
                    .append(alignment(element, attributes))
                    .append('"');
        }
        out.append('>');
        if (element.equals("tr")) {
            String kind = value(attributes, "class");
            depth = LEVEL.matcher(kind).matches() ? kind.charAt(kind.length() - 1) - '0' : 1;
        } else if (element.equals("th")) {
            out.append(IDEOGRAPHIC_SPACE.repeat(depth - 1));
            depth = 1;
        }
    }

    private static String alignment(String element, String attributes) {
        String kind = value(attributes, "class") + " ";
        if (element.equals("td") && (kind.startsWith("number ") || kind.startsWith("token "))) {
            return "; text-align: end";
        }
        return element.equals("th") && value(attributes, "scope").startsWith("row") ? "; text-align: start" : "";
    }

    private void copy(String attributes) {
        eachOf(attributes, (name, value) -> {
            if (ATTRIBUTES.contains(name)) {
                boolean leads = name.equals("href") || name.equals("src");
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(leads ? absolute(value) : value)
                        .append('"');
            }
        });
    }

    /** The value of an attribute; empty when there is none. */
    private static String value(String attributes, String wanted) {
        StringBuilder found = new StringBuilder();
        eachOf(attributes, (name, value) -> found.append(name.equals(wanted) ? value : ""));
        return found.toString();
    }

    /** The attributes that have a value. */
    private static void eachOf(String attributes, BiConsumer<String, String> use) {
        int at = 0;
        for (int equals = attributes.indexOf("=\""); equals >= 0; equals = attributes.indexOf("=\"", at)) {
            int name = equals;
            while (name > 0 && !Character.isWhitespace(attributes.charAt(name - 1))) {
                name--;
            }
            int end = attributes.indexOf('"', equals + 2);
            if (end < 0) {
                return;
            }
            use.accept(attributes.substring(name, equals), attributes.substring(equals + 2, end));
            at = end + 1;
        }
    }

    /** An address as it stands in an attribute; {@code &amp;} is all that escaping can have put into it. */
    private String absolute(String link) {
        if (OTHER_SITE.matcher(link).matches()) {
            return link;
        }
        String resolved = address.resolve(link.replace("&amp;", "&")).toString().replace("&", "&amp;");
        return INDEX.matcher(resolved).replaceFirst("/");
    }

    /** Lines without the space around them, and no empty ones. */
    private static String withoutIndents(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (String line : text.split("\n")) {
            // Not strip(), which takes away the spaces that show how deep a row is.
            String trimmed = line.trim();
            lines.append(trimmed).append(trimmed.isEmpty() ? "" : "\n");
        }
        return lines.toString();
    }
}
