package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Shared by the tests of this package: renders a text and says what is wrong with the result. */
final class Rendering {

    private static final MarkdownReader READER = new MarkdownReader();

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "em",
            "strong",
            "code",
            "pre",
            "ul",
            "ol",
            "li",
            "blockquote",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "sup",
            "caption",
            "div");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "href",
            "src",
            "alt",
            "title",
            "rel",
            "class",
            "role",
            "start",
            "scope",
            "headers",
            "tabindex",
            "aria-label",
            "aria-labelledby");

    private Rendering() {}

    /** One text, rendered. */
    record Result(RichText text, String html, List<Finding> findings) {
        List<String> rules() {
            return findings.stream().map(Finding::rule).toList();
        }
    }

    static Result render(String markdown) {
        Findings findings = new Findings();
        RichText text = READER.parse("zh.md", 1, markdown, findings);
        return new Result(text, text.html(target -> target), findings.sorted());
    }

    static void assertRendering(String markdown, String html) {
        Result result = render(markdown);
        assertThat(result.html()).isEqualTo(html);
        assertThat(result.findings()).isEmpty();
    }

    static void assertFindings(String markdown, String html, String... rules) {
        Result result = render(markdown);
        assertThat(result.html()).isEqualTo(html);
        assertThat(result.rules()).containsExactly(rules);
    }

    /** Everything in the HTML that is not on the short list of what a text may hold. */
    static Set<String> forbiddenParts(String html) {
        Set<String> forbidden = new TreeSet<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body > *, body > * *")) {
            if (!ELEMENTS.contains(element.tagName())) {
                forbidden.add("<" + element.tagName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (!ATTRIBUTES.contains(attribute.getKey())) {
                    forbidden.add(element.tagName() + "/" + attribute.getKey());
                }
            }
            if (element.hasAttr("href") && !isHarmless(element.attr("href"))) {
                forbidden.add("href=" + element.attr("href"));
            }
            if (element.hasAttr("src") && !element.attr("src").startsWith("files/")) {
                forbidden.add("src=" + element.attr("src"));
            }
        }
        return forbidden;
    }

    private static boolean isHarmless(String href) {
        String low = href.toLowerCase(java.util.Locale.ROOT);
        return low.startsWith("#")
                || low.startsWith("/") && !low.startsWith("//") && !low.startsWith("/\\")
                || low.startsWith("files/")
                || low.startsWith("https://")
                || low.startsWith("http://")
                || low.startsWith("mailto:")
                || low.startsWith("tel:");
    }

    /** The lines of a file of the test resources. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Rendering.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
