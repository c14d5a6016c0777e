package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SiteExtension.class)
class LinksWorkTest {

    /** What no reader follows a link to: it is asked for by servers, crawlers, the licence and bichig itself. */
    private static final Set<String> UNLINKED =
            Set.of("404.html", "robots.txt", "sitemap.xml", "bichig-manifest.json", "assets/OFL.txt");

    /** The two state registers of web sites: the number that content gives leads there. */
    private static final Set<String> REGISTERS = Set.of("beian.miit.gov.cn", "beian.mps.gov.cn");

    @Test
    void every_link_works_on_a_server_below_its_root(BuiltSite site) {
        Crawl crawl = overHttp(site).from("index.html");
        assertThat(crawl.broken()).isEmpty();
        assertThat(missed(site, crawl)).isEmpty();
    }

    @Test
    void every_link_works_from_disk(BuiltSite site) {
        Crawl crawl = fromDisk(site).from("index.html");
        assertThat(crawl.broken()).isEmpty();
        assertThat(missed(site, crawl)).isEmpty();
    }

    @Test
    void every_link_of_the_page_for_a_wrong_address_works(BuiltSite site) {
        assertThat(Jsoup.parse(site.read("404.html")).select("base").attr("href"))
                .isEqualTo(site.address().toString());
        assertThat(overHttp(site).from("404.html").broken()).isEmpty();
        assertThat(fromDisk(site).from("404.html").broken()).isEmpty();
    }

    @Test
    void every_address_that_crawlers_are_given_is_a_page(BuiltSite site) {
        Crawl crawl = overHttp(site).from("sitemap.xml");
        assertThat(crawl.broken()).isEmpty();
        assertThat(crawl.reached()).contains("zh/index.html", "mn/index.html");
    }

    @Test
    void the_site_leads_only_to_hosts_that_its_content_names_and_to_state_registers(BuiltSite site) {
        String content = textOf(site.content());
        Set<String> unnamed = overHttp(site).from("index.html").outside().stream()
                .filter(address -> Stream.of("http", "https").anyMatch(scheme -> scheme.equals(address.getScheme())))
                .map(URI::getHost)
                .filter(host -> !content.contains(host) && !REGISTERS.contains(host))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unnamed).isEmpty();
    }

    @Test
    void nothing_that_a_page_loads_comes_from_elsewhere(BuiltSite site) {
        for (String page : site.files(".html")) {
            List<String> loaded = Jsoup.parse(site.read(page), site.address() + page)
                    .select("link[rel=stylesheet], link[rel=preload], link[rel=icon], script, img, source, iframe, "
                            + "object, embed, video, audio")
                    .stream()
                    .map(element -> element.absUrl(element.hasAttr("href") ? "href" : "src"))
                    .filter(Predicate.not(
                            address -> address.startsWith(site.address().toString())))
                    .toList();
            assertThat(loaded).as(page).isEmpty();
        }
    }

    @Test
    void a_link_into_the_void_would_be_found() {
        URI root = URI.create("http://localhost/a/");
        Crawl crawl = new Crawl(
                        root,
                        root,
                        address -> address.getPath().equals("/a/index.html")
                                ? Optional.of(
                                        "<a href=gone.html>x</a><a href='#lost'>y</a><a href='#here' id=here>z</a>")
                                : Optional.empty())
                .from("index.html");
        assertThat(crawl.broken())
                .containsExactlyInAnyOrder(
                        "http://localhost/a/index.html leads to http://localhost/a/gone.html, which is not there",
                        "http://localhost/a/index.html leads to http://localhost/a/index.html#lost, where nothing has"
                                + " that id");
    }

    private static Set<String> missed(BuiltSite site, Crawl crawl) {
        Set<String> missed = new TreeSet<>(site.files());
        missed.removeAll(crawl.reached());
        missed.removeAll(UNLINKED);
        return missed;
    }

    private static Crawl overHttp(BuiltSite site) {
        HttpClient client = HttpClient.newHttpClient();
        return new Crawl(site.address(), site.address(), address -> get(client, address));
    }

    private static Crawl fromDisk(BuiltSite site) {
        URI root = URI.create("file:" + site.folder().toUri().getRawPath());
        return new Crawl(root, site.address(), LinksWorkTest::open);
    }

    private static Optional<String> get(HttpClient client, URI address) {
        try {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return Optional.of(answer)
                    .filter(found -> found.statusCode() == 200)
                    .map(HttpResponse::body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + address, e);
        }
    }

    private static Optional<String> open(URI address) {
        Path file = Path.of(address);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
