package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.bichig.site.SiteFixture.ANNEX;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bichig.build.BuildResult;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in the content, a page runs no script but the site's own, and nothing outside is read or written. */
class SafetyTest {

    private static final int SAMPLE = 400;
    private static final long SEED = 20_181_231;
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "xlink:href",
            "data",
            "poster",
            "srcset",
            "background",
            "cite",
            "ping",
            "manifest",
            "longdesc",
            "usemap");
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'";

    @TempDir
    private Path parent = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void theProjectIsAFolderAmongOthers() throws IOException {
        project = Files.createDirectories(parent.resolve("project"));
    }

    @Test
    void nothingThatIsTypedIntoYamlBecomesMarkup() {
        hostile(new Payloads("无")::next).writeTo(project);
        Vocabulary plain = vocabulary(PublishedSite.of(project));
        Folders.delete(project.resolve("site"));
        hostile(new Payloads(sample())::next).writeTo(project);
        PublishedSite site = PublishedSite.of(project);

        assertHarmless(site);
        assertThat(plain.elements()).containsAll(vocabulary(site).elements());
        assertThat(plain.attributes()).containsAll(vocabulary(site).attributes());
    }

    @Test
    void whatIsTypedIntoYamlIsReadExactlyAsItWasTyped() {
        Payloads payloads = new Payloads(sample());
        String title = payloads.next();
        String phone = payloads.next();
        String office = payloads.next();
        minimal()
                .replacing(REPORT, "{zh: 2018年年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}", yaml(title))
                .adding(REPORT, "contact: {phone: " + yaml(phone) + ", office: " + yaml(office) + "}\n")
                .writeTo(project);
        Document page = PublishedSite.of(project).page("zh/huhhot/2018/index.html");

        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(title);
        assertThat(page.select("#contact dd").eachText()).containsExactly(normal(office), normal(phone));
        assertThat(page.title()).startsWith(normal(title));
    }

    @Test
    void nothingInAMessageOfTheSiteBecomesMarkup() {
        Payloads payloads = new Payloads(sample());
        String messages = messageKeys().stream()
                .map(key -> key + ": " + yaml(payloads.next()) + "\n")
                .collect(Collectors.joining());
        minimal()
                .with("content/messages/zh.yaml", messages)
                .with("content/messages/mn.yaml", messages)
                .writeTo(project);

        assertHarmless(PublishedSite.of(project));
    }

    /** Where a payload swallows those after it, they get their turn when it is gone. */
    @Test
    void aNarrativeIsRefusedOrHarmless() {
        List<String> paragraphs = new ArrayList<>(sample());
        BuildResult result = narrative(paragraphs);
        while (!result.passed()) {
            Set<Integer> refusedLines = result.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> finding.place().line())
                    .collect(Collectors.toUnmodifiableSet());
            // Each payload is a paragraph of its own; the blank lines between are the even ones.
            for (int i = paragraphs.size() - 1; i >= 0; i--) {
                if (refusedLines.contains(2 * i + 1)) {
                    paragraphs.remove(i);
                }
            }
            assertThat(refusedLines).isNotEmpty();
            result = narrative(paragraphs);
        }

        assertThat(paragraphs).hasSizeBetween(SAMPLE / 50, SAMPLE - 1);
        assertHarmless(new PublishedSite(project.resolve("site")));
    }

    private BuildResult narrative(List<String> paragraphs) {
        minimal().with(CHINESE, String.join("\n\n", paragraphs) + "\n").writeTo(project);
        return PublishedSite.build(project);
    }

    @Test
    void aFigureIsAFigure() {
        Payloads payloads = new Payloads(sample());
        for (int i = 0; i < 20; i++) {
            minimal()
                    .replacing(REPORT, "disclosed: 12", "disclosed: " + yaml(payloads.next()))
                    .writeTo(project);

            assertThat(rules(PublishedSite.build(project))).containsOnlyOnce("bad-figure");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>.pdf",
                "a\"onmouseover=\"alert(1).pdf",
                "a'onmouseover='alert(1).pdf",
                "javascript:alert(1).pdf",
                "data:text,x.html",
                "data:text,x.pdf",
                "%2e%2e%2fetc%2fpasswd.pdf",
                "..%5c..%5cx.pdf",
                "a&lt;script&gt;.pdf",
                "a#b?c.pdf",
                "附件 一.pdf",
                "a\u202Eexe.pdf",
                "${page.class}.pdf",
                ".htaccess",
                "index.html"
            })
    void aFileNameIsRefusedOrHarmless(String name) {
        minimal()
                .with(REPORT.replace("report.yaml", "files/" + name), "%PDF")
                .replacing(REPORT, "files/annex.pdf", yaml("files/" + name))
                .writeTo(project);
        BuildResult result = PublishedSite.build(project);

        assertThat(result.passed())
                .isEqualTo(!rules(result).stream()
                        .anyMatch(Set.of("unsafe-address", "missing-attachment", "attachment-kind")::contains));
        if (result.passed()) {
            PublishedSite site = new PublishedSite(project.resolve("site"));
            assertHarmless(site);
            String link = site.page("zh/huhhot/2018/index.html")
                    .select("#attachments a")
                    .attr("href");
            assertThat(site.has(site.target("zh/huhhot/2018/index.html", link))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../2017/files/annex.pdf",
                "files/../report.yaml",
                "files/../../../../site.yaml",
                "../../../../../../../../etc/passwd",
                "/etc/passwd",
                "C:\\Windows\\win.ini",
                "files\\annex.pdf",
                "files//annex.pdf",
                "./files/annex.pdf",
                "report.yaml",
                "https://elsewhere.example/annex.pdf",
                "javascript:alert(1)"
            })
    void anAttachmentIsAFileOfTheReportItself(String file) {
        minimal().replacing(REPORT, "files/annex.pdf", yaml(file)).writeTo(project);

        assertThat(rules(PublishedSite.build(project))).containsExactly("missing-attachment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/reports/huhhot/2018/files/secret.txt",
                "content/reports/huhhot/2018/zh.md",
                "content/reports/huhhot/2018/report.yaml",
                "content/organs/secret.yaml",
                "content/messages/zh.yaml",
                "content/site.yaml"
            })
    void aLinkToAFileOutsideIsNotFollowed(String path) throws IOException {
        Path secret = Files.writeString(
                project.resolve("secret.txt"), "title: 不应出现的字\nname: 不应出现的字\nlevel: county\n不应出现的字\n");
        minimal().writeTo(project);
        Path link = project.resolve(path);
        Files.createDirectories(link.resolveSibling(""));
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, secret);

        assertNothingLeaks(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/reports/huhhot/2018/files",
                "content/reports/huhhot/2018",
                "content/reports/huhhot",
                "content/reports",
                "content/pages/secret",
                "content/pages",
                "content/organs",
                "content/messages"
            })
    void aLinkToAFolderOutsideIsNotFollowed(String path) throws IOException {
        minimal().writeTo(project);
        Path outside = Files.createDirectories(project.resolve("outside"));
        for (String file :
                List.of("secret.txt", "2018/files/secret.txt", "huhhot/2018/files/secret.txt", "files/secret.txt")) {
            Files.createDirectories(outside.resolve(file).resolveSibling(""));
            Files.writeString(outside.resolve(file), "不应出现的字");
        }
        for (String folder : List.of("", "2018/", "huhhot/2018/", "secret/")) {
            Files.createDirectories(outside.resolve(folder));
            Files.writeString(outside.resolve(folder + "report.yaml"), "title: 不应出现的字\n");
            Files.writeString(outside.resolve(folder + "page.yaml"), "title: 不应出现的字\ndate: 2018-01-01\n");
            Files.writeString(outside.resolve(folder + "zh.md"), "不应出现的字\n");
            Files.writeString(outside.resolve(folder + "secret.yaml"), "name: 不应出现的字\nlevel: county\n");
            Files.writeString(outside.resolve(folder + "zh.yaml"), "home: 不应出现的字\n");
        }
        Folders.delete(project.resolve(path));
        Files.createDirectories(project.resolve(path).resolveSibling(""));
        Files.createSymbolicLink(project.resolve(path), outside);

        assertNothingLeaks(path);
    }

    /** The link is named, and nothing from behind it is in the site. */
    private void assertNothingLeaks(String link) {
        BuildResult result = PublishedSite.build(project);

        assertThat(result.findings())
                .anySatisfy(finding -> assertThat(finding.place().file()).contains(link));
        String secret = new String("不应出现的字".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var leaking = Folders.bytes(project.resolve("site"));
        leaking.values().removeIf(text -> !text.contains(secret));
        assertThat(leaking.keySet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.class}",
                "${page.getClass()}",
                "${page.class.classLoader}",
                "${page.title.getClass()}",
                "${page.title.bytes}",
                "${page.title.class}",
                "${page.hashCode()}",
                "${page.toString()}",
                "${newest.class}",
                "${newest.getClass()}",
                "${page.meta.stream()}",
                "${page?api.title}",
                "${newest?api.size()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${\"page.class\"?eval}",
                "${\"page.getClass()\"?eval}",
                "<@(\"$\\x007Bpage.class}\"?interpret) />",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"../content/site.yaml\" as x>${x}",
                "${statics[\"java.lang.System\"].getenv()}",
                "${.data_model[\"class\"]}",
                "<#list page?keys as k>${k}</#list>${page.equals(page)}"
            })
    void aTemplateReachesNothingButItsView(String trick) {
        minimal()
                .with("templates/home.ftlh", "<#import \"layout.ftlh\" as layout>" + trick + "\n")
                .writeTo(project);
        BuildResult result = PublishedSite.build(project);

        assertThat(rules(result)).as("what " + trick + " gives").contains("template-error");
        assertThat(told(result)).allSatisfy(finding -> {
            assertThat(finding.place().file()).endsWith("templates/home.ftlh");
            assertThat(finding.message()).doesNotContain("root:").doesNotContain("uid=");
        });
        assertThat(project.resolve("site/zh/index.html")).doesNotExist();
    }

    @Test
    void nothingIsWrittenOutsideTheSite() {
        hostile(new Payloads(sample())::next).writeTo(project);
        var before = Folders.bytes(parent);
        PublishedSite.of(project);
        var after = Folders.bytes(parent);
        after.keySet().removeIf(path -> path.startsWith("project/site/"));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void anAttachmentThatIsAPageOfItsOwnIsCopiedAsItIs() {
        minimal().with(ANNEX, "<script>alert(1)</script>").writeTo(project);

        assertThat(PublishedSite.of(project).text("files/huhhot/2018/annex.pdf"))
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void theNetHasNoHoles() {
        assertThat(wrongs("<p onclick=a>")).isNotEmpty();
        assertThat(wrongs("<p style=a>")).isNotEmpty();
        assertThat(wrongs("<style>a</style>")).isNotEmpty();
        assertThat(wrongs("<script>a</script>")).isNotEmpty();
        assertThat(wrongs("<a href=' java\tscript:alert(1)'>a</a>")).isNotEmpty();
        assertThat(wrongs("<a href='DATA:text/html,a'>a</a>")).isNotEmpty();
        assertThat(wrongs("<img src=//elsewhere.example/a.png>")).isNotEmpty();
        assertThat(wrongs("<iframe srcdoc=a></iframe>")).isNotEmpty();
        assertThat(wrongs("<a href=https://a.example/ rel=external>a</a>")).isEmpty();
    }

    private List<String> wrongs(String html) {
        Document page =
                org.jsoup.Jsoup.parse("<meta http-equiv=Content-Security-Policy content=\"" + POLICY + "\">" + html);
        return wrongs(new PublishedSite(project), "index.html", page);
    }

    private static void assertHarmless(PublishedSite site) {
        assertThat(site.pagePaths()).hasSizeGreaterThan(10);
        site.pages().forEach((path, page) -> {
            // What is offered for download is not a page of ours, whatever its name.
            if (!path.startsWith("files/")) {
                assertThat(wrongs(site, path, page)).as(path).isEmpty();
            }
        });
        for (String path : site.paths()) {
            if (path.matches("(zh|mn)/.*/fragment\\.html")) {
                assertThat(strangeIn(site.page(path))).as(path).isEmpty();
            }
            if (path.endsWith(".xml") || path.endsWith(".svg")) {
                assertThatCode(() -> parseXml(site.text(path))).as(path).doesNotThrowAnyException();
            } else if (path.endsWith(".json")) {
                assertThatCode(() -> JsonMapper.shared().readTree(site.text(path)))
                        .as(path)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** A fragment has a few elements and attributes, and the styles that bichig puts there. */
    private static List<String> strangeIn(Document fragment) {
        return fragment.body().select("*").stream()
                .filter(element -> !element.is(
                                "body, div, h1, h2, h3, h4, h5, h6, p, ul, ol, li, blockquote, pre, code, table, "
                                        + "caption, thead, tbody, tr, th, td, a, img, strong, em, del, sup, sub, br, hr, span")
                        || element.attributes().asList().stream().anyMatch(SafetyTest::isStrange))
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean isStrange(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "alt", "title", "colspan", "rowspan", "scope", "start", "lang" -> false;
            case "style" -> !attribute.getValue().matches("(border|text-align|writing-mode)[a-z0-9.:; -]*");
            case "href", "src" -> !attribute.getValue().matches("(https?|mailto|tel):.*");
            default -> true;
        };
    }

    /** Bars and columns of figures: shapes and words, nothing that could run or load anything. */
    private static boolean isDrawing(Element element) {
        return element.normalName().equals("svg")
                && (element.hasClass("bar") || element.hasClass("drawing"))
                && element.getAllElements().stream()
                        .filter(part -> part != element)
                        .allMatch(part -> Set.of("rect", "line", "path", "text").contains(part.normalName()));
    }

    /** Everything on a page that could run, or load, what is not the site's own. */
    private static List<String> wrongs(PublishedSite site, String path, Document page) {
        List<String> wrongs = new ArrayList<>();
        List<String> policies = page.select("meta[http-equiv]").eachAttr("content");
        if (!policies.equals(List.of(POLICY))) {
            wrongs.add("policy: " + policies);
        }
        for (Element element : page.getAllElements()) {
            if (Set.of("style", "iframe", "object", "embed", "form", "svg", "math", "applet", "frame", "template")
                            .contains(element.normalName())
                    && !isReadingSettings(page, element)
                    && !isDrawing(element)) {
                wrongs.add(element.outerHtml());
            }
            if (element.normalName().equals("base") && !path.equals("404.html")) {
                wrongs.add(element.outerHtml());
            }
            if (element.normalName().equals("script") && !isOwnScript(site, path, element)) {
                wrongs.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                if (!isHarmless(site, path, element, attribute)) {
                    wrongs.add(element.normalName() + " " + attribute);
                }
            }
        }
        return wrongs;
    }

    /** The one form of a page; it leads nowhere. */
    private static boolean isReadingSettings(Document page, Element element) {
        return element.is("form#settings:not([action])") && page.select("form").size() == 1;
    }

    private static boolean isOwnScript(PublishedSite site, String path, Element script) {
        String form = script.attr("type").equals("module") ? "[a-z-]+" : "settings-early";
        return script.data().isEmpty()
                && isOwn(site, path, script.attr("src"), "assets/" + form + "\\.[0-9a-f]{10}\\.js");
    }

    private static boolean isOwn(PublishedSite site, String path, String address, String form) {
        if (hasScheme(address) || address.startsWith("//")) {
            return false;
        }
        String target = site.target(path, address);
        return target.matches(form) && site.has(target);
    }

    private static boolean isHarmless(PublishedSite site, String path, Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            return false;
        }
        if (!ADDRESSES.contains(name)) {
            return true;
        }
        boolean isLoaded = element.normalName().equals("img")
                || element.normalName().equals("link") && element.attr("rel").matches("stylesheet|icon|preload");
        if (isLoaded) {
            return isOwn(site, path, value, ".*");
        }
        return !hasScheme(value) && !value.startsWith("//")
                || value.toLowerCase(Locale.ROOT).matches("(?s)(https?://|mailto:|tel:).*");
    }

    /** As a browser reads it, which drops spaces, line ends and control characters. */
    private static boolean hasScheme(String address) {
        String read = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return SCHEME.matcher(read).matches();
    }

    private record Vocabulary(Set<String> elements, Set<String> attributes) {}

    private static Vocabulary vocabulary(PublishedSite site) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        site.pages()
                .values()
                .forEach(page -> page.getAllElements().forEach(element -> {
                    elements.add(element.normalName());
                    element.attributes()
                            .forEach(attribute -> attributes.add(element.normalName() + "@" + attribute.getKey()));
                }));
        return new Vocabulary(elements, attributes);
    }

    private static void parseXml(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** A site whose every field of text is a payload. */
    private static SiteFixture hostile(java.util.function.Supplier<String> payloads) {
        java.util.function.Function<String, String> field = key -> key + ": " + yaml(payloads.get()) + "\n";
        java.util.function.Function<String, String> portal = indent -> "portal:\n"
                + List.of("name", "host", "undertaker", "phone", "email", "address").stream()
                        .map(key -> indent + field.apply(key))
                        .collect(Collectors.joining());
        SiteFixture site = minimal()
                .replacing(SITE, "{zh: 年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}", both(payloads))
                .adding(
                        SITE,
                        "signOffNames: show\ndescription: " + both(payloads) + "\nkeywords: " + both(payloads)
                                + "\ncolumn:\n  name: " + both(payloads) + "\n  " + field.apply("type")
                                + portal.apply("  "));
        for (int organ = 0; organ < 3; organ++) {
            String key = "organ" + organ;
            site = site.with(
                    "content/organs/" + key + ".yaml",
                    "name: " + both(payloads) + "\nshort: " + both(payloads) + "\nlevel: county\n"
                            + portal.apply("  "));
            for (int year = 2016; year < 2019; year++) {
                String folder = "content/reports/" + key + "/" + year + "/";
                StringBuilder report = new StringBuilder("title: " + both(payloads) + "\npublished: 2019-01-01\n");
                for (String text : List.of(
                        "indexNumber",
                        "documentNumber",
                        "genre",
                        "validity",
                        "topic",
                        "issuer",
                        "source",
                        "publisher",
                        "download")) {
                    report.append(field.apply(text));
                }
                report.append("signOff:\n  ").append(field.apply("organ"));
                report.append("contact:\n");
                for (String text : List.of("office", "address", "postcode", "phone", "fax", "email")) {
                    report.append("  ").append(field.apply(text));
                }
                report.append("statistics:\n  format: form-2014\n  ").append(field.apply("reporter"));
                report.append("  signOff:\n");
                for (String text : List.of("head", "reviewer", "preparer", "phone")) {
                    report.append("    ").append(field.apply(text));
                }
                report.append("  values: {disclosed: 12, fees: 无}\n");
                report.append("attachments:\n  - file: files/annex.pdf\n    title: ")
                        .append(both(payloads))
                        .append('\n');
                site = site.with(folder + "report.yaml", report.toString())
                        .with(folder + "zh.md", "正文。\n\n## 标题 {#overview}\n\n正文。\n")
                        .with(folder + "files/annex.pdf", "%PDF");
            }
        }
        return site;
    }

    private static String both(java.util.function.Supplier<String> payloads) {
        return "{zh: " + yaml(payloads.get()) + ", mn: " + yaml(payloads.get()) + "}";
    }

    private static String yaml(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String normal(String text) {
        return text.replaceAll("[ \\u00A0]+", " ").strip();
    }

    /** Payloads one after the other, round and round. */
    private static final class Payloads {

        private final List<String> all;
        private Iterator<String> left = Collections.emptyIterator();

        Payloads(String only) {
            this(List.of(only));
        }

        Payloads(List<String> all) {
            this.all = all;
        }

        String next() {
            if (!left.hasNext()) {
                left = all.iterator();
            }
            return left.next();
        }
    }

    /** Payloads on one line, without the control characters that the loader refuses in any case. */
    private static List<String> sample() {
        List<String> lines = new ArrayList<>(resource("/corpora/xss/xss-payloadbox.jsonl")
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).asString())
                .filter(payload -> payload.length() < 400 && !payload.isBlank())
                .filter(payload -> payload.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                || c == 0xFFFE
                                || c == 0xFFFF))
                .distinct()
                .toList());
        Collections.shuffle(lines, new Random(SEED));
        assertThat(lines).hasSizeGreaterThan(SAMPLE);
        return lines.subList(0, SAMPLE).stream().map(String::strip).toList();
    }

    private static List<String> messageKeys() {
        Matcher keys = Pattern.compile("(?m)^(\\w+):").matcher(resource("/org/bichig/messages/zh-Hans.yaml"));
        return keys.results().map(key -> key.group(1)).toList();
    }

    private static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(SafetyTest.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors and warnings. */
    private static List<Finding> told(BuildResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static List<String> rules(BuildResult result) {
        return told(result).stream().map(Finding::rule).distinct().toList();
    }
}
