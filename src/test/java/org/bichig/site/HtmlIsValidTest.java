package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

@ExtendWith(SiteExtension.class)
class HtmlIsValidTest {

    private static final String HTML_SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * The checker guesses languages and does not know Mongolian script: beside a little Chinese it takes the whole page
     * for Chinese. What language the letters are in, {@link #strayHan} knows better, and a test of its own holds it.
     */
    private static final Pattern GUESS = Pattern.compile(
            "This document appears to be written in .* but the “html” start tag has “lang=\"mn-Mong\"”.*");

    @Test
    void every_page_passes_the_checker_without_error_or_warning(BuiltSite site) throws Exception {
        List<String> pages = site.files(".html");
        Complaints complaints = new Complaints();
        SimpleDocumentValidator validator = validator(complaints);
        for (String page : pages) {
            complaints.speakOf(page);
            validator.checkHtmlInputSource(source(document(page, site), site.address() + page));
        }
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(complaints.all()).isEmpty();
    }

    /** A fragment is the body of somebody else's page. */
    private static String document(String page, BuiltSite site) {
        String lang = page.startsWith("mn/") ? "mn-Mong" : "zh-Hans";
        return page.endsWith("fragment.html")
                ? "<!doctype html><html lang=\"" + lang + "\"><title>x</title><body>\n"
                        + site.read(page).substring(1)
                : site.read(page);
    }

    @Test
    void the_checker_would_complain() throws Exception {
        Complaints complaints = new Complaints();
        validator(complaints)
                .checkHtmlInputSource(source(
                        "<!doctype html><html lang=zh><title>x</title><p align=center>x", "http://localhost/x.html"));
        assertThat(complaints.all()).anyMatch(complaint -> complaint.contains("align"));
    }

    @Test
    void chinese_text_on_a_mongolian_page_says_that_it_is_chinese(BuiltSite site) {
        List<String> stray = site.files(".html").stream()
                .filter(page -> page.startsWith("mn/"))
                .flatMap(page -> strayHan(site.read(page)).stream().map(text -> page + ": " + text))
                .toList();
        assertThat(stray).isEmpty();
    }

    @Test
    void mongolian_text_on_a_chinese_page_says_that_it_is_mongolian(BuiltSite site) {
        List<String> stray = site.files(".html").stream()
                .filter(page -> !page.startsWith("mn/"))
                .flatMap(page -> unmarked(site.read(page), "mn", UnicodeScript.MONGOLIAN).stream()
                        .map(text -> page + ": " + text))
                .toList();
        assertThat(stray).isEmpty();
    }

    @Test
    void every_vector_picture_feed_and_site_map_is_well_formed(BuiltSite site) throws Exception {
        for (String ending : List.of(".svg", ".xml")) {
            assertThat(site.files(ending)).isNotEmpty();
            for (String file : site.files(ending)) {
                parseXml(file, site.read(file));
            }
        }
    }

    @Test
    void a_feed_has_what_a_reader_needs(BuiltSite site) {
        List<String> feeds = site.files("feed.xml");
        assertThat(feeds).hasSize(2);
        for (String name : feeds) {
            Document feed = Jsoup.parse(site.read(name), site.address().toString(), Parser.xmlParser());
            assertThat(feed.select("feed > id, feed > title, feed > updated"))
                    .as(name)
                    .hasSize(3);
            assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(site.address() + name);
            assertThat(feed.select("feed > author").size()
                            + feed.select("entry").size())
                    .as("an author on the feed or on every entry of " + name)
                    .isPositive();
            for (Element entry : feed.select("entry")) {
                assertThat(entry.select("> id, > title, > updated, > link[rel=alternate]"))
                        .as(entry.text())
                        .hasSize(4);
                assertThat(feed.select("feed > author").size()
                                + entry.select("> author > name").size())
                        .as("author of " + entry.text())
                        .isPositive();
            }
            assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_site_map_lists_pages_at_the_stated_address(BuiltSite site) {
        Document map = Jsoup.parse(site.read("sitemap.xml"), site.address().toString(), Parser.xmlParser());
        List<String> addresses = map.select("url > loc").eachText();
        assertThat(addresses)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith(site.address().toString()));
        assertThat(site.read("robots.txt")).contains("Sitemap: " + site.address() + "sitemap.xml");
    }

    private static void parseXml(String name, String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        Complaints complaints = new Complaints();
        complaints.speakOf(name);
        builder.setErrorHandler(complaints);
        builder.parse(source(text, "http://localhost/" + name));
        assertThat(complaints.all()).isEmpty();
    }

    private static SimpleDocumentValidator validator(Complaints complaints) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(HTML_SCHEMA, complaints);
        validator.setUpValidatorAndParsers(complaints, true, false);
        return validator;
    }

    /** The address matters: the checker holds what a page loads against the page's own security policy. */
    private static InputSource source(String text, String address) {
        InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        source.setSystemId(address);
        source.setEncoding("UTF-8");
        return source;
    }

    private static List<String> strayHan(String html) {
        return unmarked(html, "zh", UnicodeScript.HAN);
    }

    /** The texts in the body that have letters of the script and whose nearest lang is of another language. */
    private static List<String> unmarked(String html, String language, UnicodeScript script) {
        List<String> texts = new ArrayList<>();
        for (Element element : Jsoup.parse(html).body().select("*")) {
            Element marked = element.closest("[lang]");
            boolean right = marked != null && marked.attr("lang").startsWith(language);
            boolean written = element.ownText().codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
            if (written && !right) {
                texts.add(element.cssSelector() + ": " + element.ownText());
            }
        }
        return texts;
    }

    /** Gathers what a parser or checker says, with the file that it speaks of. */
    private static final class Complaints implements ErrorHandler {

        private final List<String> all = new ArrayList<>();
        private String file = "";

        List<String> all() {
            return all;
        }

        void speakOf(String name) {
            file = name;
        }

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String kind, SAXParseException e) {
            String message = String.valueOf(e.getMessage());
            if (!GUESS.matcher(message).matches()) {
                all.add(file + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + kind + ": " + message);
            }
        }
    }
}
