package org.bichig.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Where one file of the site leads to, and what in it can be led to. */
record Page(List<String> links, Set<String> anchors) {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "action", "poster", "data", "cite");

    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    /**
     * Reads the text of a file by the ending of its address.
     *
     * @param address where the file was found; a base element in the text comes before it
     */
    static Page of(URI address, String text) {
        String path = address.getPath();
        if (path.endsWith(".html")) {
            return html(Jsoup.parse(text, address.toString()));
        }
        if (path.endsWith(".css")) {
            return new Page(css(address, text), Set.of());
        }
        if (path.endsWith(".xml") || path.endsWith(".svg")) {
            return xml(Jsoup.parse(text, address.toString(), Parser.xmlParser()));
        }
        return new Page(List.of(), Set.of());
    }

    private static Page html(Document document) {
        List<String> links = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            document.select("[" + attribute + "]").stream()
                    .filter(element -> !element.normalName().equals("base"))
                    .map(element -> element.absUrl(attribute))
                    .forEach(links::add);
        }
        return new Page(List.copyOf(links), anchors(document));
    }

    private static Page xml(Document document) {
        Stream<String> attributes = document.select("[href]").stream().map(element -> element.absUrl("href"));
        Stream<String> texts = document.select("loc, entry > id").stream().map(Element::text);
        return new Page(Stream.concat(attributes, texts).toList(), anchors(document));
    }

    private static Set<String> anchors(Document document) {
        return document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    private static List<String> css(URI address, String text) {
        Matcher matcher = CSS_ADDRESS.matcher(text);
        List<String> links = new ArrayList<>();
        while (matcher.find()) {
            links.add(address.resolve(matcher.group(1)).toString());
        }
        return List.copyOf(links);
    }
}
