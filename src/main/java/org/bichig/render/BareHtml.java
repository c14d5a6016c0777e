package org.bichig.render;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
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
    private final char[] html;
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private int depth = 1;

    private BareHtml(char[] html, String publicAddress) {
        this.html = html;
        this.out = new StringBuilder(html.length);
        this.address = URI.create(publicAddress);
    }

    static String of(String html, PlannedFile.Fragment fragment) {
        boolean notes = html.contains("doc-backlink");
        String whole = notes ? WAY_BACK.matcher(html).replaceAll("") : html;
        String text = new BareHtml(whole.toCharArray(), fragment.publicAddress()).strip();
        String style = fragment.vertical() ? " style=\"writing-mode: vertical-lr\"" : "";
        return BYTE_ORDER_MARK + "<div lang=\"" + fragment.lang() + "\"" + style + ">\n" + text + "</div>\n";
    }

    private String strip() {
        int end = 0;
        for (int start = next('<', 0, html.length); start < html.length; ) {
            int close = endOfTag(start);
            if (close < html.length) {
                out.append(html, end, start - end);
                tag(start, close);
                end = close + 1;
            }
            start = next('<', Math.max(end, start + 1), html.length);
        }
        out.append(html, end, html.length - end);
        String text = out.toString().strip() + "\n";
        return text.contains("<pre") ? text : withoutIndents(text.toCharArray());
    }

    /** Where a character stands next; {@code to} where it does not stand before that. */
    private int next(char sought, int from, int to) {
        int at = from;
        while (at < to && html[at] != sought) {
            at++;
        }
        return at;
    }

    /** Where the tag or comment ends that begins here; the length of the text when none does. */
    private int endOfTag(int start) {
        if (begins("<!--", start)) {
            int end = start + 4;
            while (end < html.length && !begins("-->", end)) {
                end++;
            }
            return Math.min(end + 2, html.length);
        }
        int name = start + 1 < html.length && html[start + 1] == '/' ? start + 2 : start + 1;
        boolean tag = name < html.length && html[name] >= 'a' && html[name] <= 'z';
        return tag ? next('>', name, html.length) : html.length;
    }

    private boolean begins(String text, int at) {
        int same = 0;
        while (same < text.length() && at + same < html.length && html[at + same] == text.charAt(same)) {
            same++;
        }
        return same == text.length();
    }

    private void tag(int start, int close) {
        boolean ends = html[start + 1] == '/';
        int name = start + (ends ? 2 : 1);
        int end = name;
        while (end < close && Character.isLetterOrDigit(html[end])) {
            end++;
        }
        String element = new String(html, name, end - name);
        if (element.equals("span")) {
            span(ends, end, close);
        } else if (ELEMENTS.contains(element)) {
            out.append(html, start, end - start);
            if (ends) {
                out.append('>');
            } else {
                begin(element, end, close);
            }
        }
    }

    /** Kept where it says in which language a part is. */
    private void span(boolean ends, int from, int to) {
        if (ends) {
            out.append(open.isEmpty() ? "" : open.pop());
        } else {
            boolean speaks = new String(html, from, to - from).contains(" lang=");
            open.push(speaks ? "</span>" : "");
            if (speaks) {
                out.append("<span");
                attributes(from, to);
                out.append('>');
            }
        }
    }

    private void begin(String element, int from, int to) {
        Told told = attributes(from, to);
        String style = STYLES.getOrDefault(element, "");
        if (!style.isEmpty()) {
            out.append(" style=\"")
                    .append(style)
                    .append(alignment(element, told))
                    .append('"');
        }
        out.append('>');
        if (element.equals("tr")) {
            String kind = told.kind();
            depth = LEVEL.matcher(kind).matches() ? kind.charAt(kind.length() - 1) - '0' : 1;
        } else if (element.equals("th")) {
            out.append(IDEOGRAPHIC_SPACE.repeat(depth - 1));
            depth = 1;
        }
    }

    private static String alignment(String element, Told told) {
        String kind = told.kind() + " ";
        if (element.equals("td") && (kind.startsWith("number ") || kind.startsWith("token "))) {
            return "; text-align: end";
        }
        return element.equals("th") && told.scope().startsWith("row") ? "; text-align: start" : "";
    }

    /** What an element says of itself that is said in another way: its class and its scope, or nothing. */
    private record Told(String kind, String scope) {}

    /** Copies those attributes that have a value and stay. */
    private Told attributes(int from, int to) {
        String kind = "";
        String scope = "";
        int at = from;
        for (int equals = next('=', at, to); equals < to; equals = next('=', at, to)) {
            at = equals + 1;
            if (at < to && html[at] == '"') {
                int end = next('"', at + 1, to);
                if (end == to) {
                    break;
                }
                String name = name(from, equals);
                boolean stays = ATTRIBUTES.contains(name);
                if (stays || name.equals("class")) {
                    String value = new String(html, at + 1, end - at - 1);
                    kind = name.equals("class") ? value : kind;
                    scope = name.equals("scope") ? value : scope;
                    if (stays) {
                        boolean leads = name.equals("href") || name.equals("src");
                        out.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(leads ? absolute(value) : value)
                                .append('"');
                    }
                }
                at = end + 1;
            }
        }
        return new Told(kind, scope);
    }

    /** The name before an equals sign. */
    private String name(int from, int equals) {
        int name = equals;
        while (name > from && !Character.isWhitespace(html[name - 1])) {
            name--;
        }
        return new String(html, name, equals - name);
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
    private static String withoutIndents(char[] text) {
        StringBuilder lines = new StringBuilder(text.length);
        int at = 0;
        while (at < text.length) {
            int end = at;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            // Not what strip() takes away: among that are the spaces that show how deep a row is.
            int from = at;
            int to = end;
            while (from < to && text[from] <= ' ') {
                from++;
            }
            while (from < to && text[to - 1] <= ' ') {
                to--;
            }
            if (from < to) {
                lines.append(text, from, to - from).append('\n');
            }
            at = end + 1;
        }
        return lines.toString();
    }
}
