package org.bichig.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.ANNEX;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bichig.site.Folders;
import org.bichig.site.PublishedSite;
import org.bichig.site.RunningBichig;
import org.bichig.site.SiteFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bichig serve} answers as a good web server would, to this machine alone, with the site and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeTest {

    private static final String PAGE = "zh/huhhot/2018/";
    private static final String SECRET = "not for the web";

    /** The fixture's address has this path. */
    private static final String MOUNT = "/zwgk/";

    private final HttpClient client = HttpClient.newHttpClient();

    private final Path folder;
    private final Path site;
    private final RunningBichig bichig;
    private final URI address;

    ServeTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path project = folder.resolve("project");
        this.site = project.resolve("site");
        SiteFixture.minimal().writeTo(project);
        Files.writeString(project.resolve("secret.html"), SECRET);
        bichig = RunningBichig.in(project, "serve", "--port", "0");
        address = bichig.address();
    }

    @BeforeAll
    void awaitTheSite() throws IOException {
        assertThat(bichig.nextLine()).contains("files written");
        // What others put into the folder of the site.
        Files.writeString(site.resolve(".hidden.html"), SECRET);
        Files.createSymbolicLink(site.resolve("link.html"), folder.resolve("project/secret.html"));
        Files.createSymbolicLink(site.resolve("up"), folder.resolve("project"));
        Files.createDirectories(site.resolve("bare"));
        Files.writeString(site.resolve("bare/note.txt"), "附注");
    }

    @AfterAll
    void end() {
        bichig.close();
    }

    @Test
    void aPageIsThePublishedOneWithTheReloadScriptAlone() throws Exception {
        HttpResponse<String> page = get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()
                        .replaceFirst(
                                "<script src=\"/\\.bichig/reload\\.js\" data-build=\"[0-9a-f-]+\"></script>\n", ""))
                .isEqualTo(Files.readString(site.resolve(PAGE + "index.html")))
                .isNotEqualTo(page.body());
        assertThat(get(".bichig/reload.js").statusCode()).as("below the site").isEqualTo(404);
        assertThat(send("/.bichig/reload.js").body()).contains("EventSource");
    }

    @Test
    void theOutputIsWhatABuildWrites() throws Exception {
        Path other = folder.resolve("other");
        Folders.copy(folder.resolve("project/content"), other.resolve("content"));
        PublishedSite.of(other);

        assertThat(Folders.bytes(site)).containsAllEntriesOf(Folders.bytes(other.resolve("site")));
        assertThat(Files.readString(site.resolve("bichig-manifest.json")))
                .isEqualTo(Files.readString(other.resolve("site/bichig-manifest.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "zh/, text/html; charset=utf-8",
        "zh/huhhot/2018/statistics.csv, text/csv; charset=utf-8",
        "zh/huhhot/2018/statistics.json, application/json",
        "zh/huhhot/2018/statistics.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zh/feed.xml, application/atom+xml",
        "sitemap.xml, application/xml",
        "robots.txt, text/plain; charset=utf-8",
        "data/annual-reports.zip, application/zip",
    })
    void eachKindOfFileHasItsType(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = client.send(request(path).build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        if (!type.startsWith("text/html")) {
            assertThat(answer.body()).isEqualTo(Files.readAllBytes(site.resolve(path)));
        }
    }

    @Test
    void whatAPageLoadsHasItsTypeToo() throws Exception {
        assertThat(typeOf("link[rel=stylesheet]", "href")).isEqualTo("text/css; charset=utf-8");
        assertThat(typeOf("script[type=module]", "src")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(typeOf("link[rel=icon]", "href")).isEqualTo("image/svg+xml");
        assertThat(typeOf("link[as=font]", "href")).isEqualTo("font/woff2");
        assertThat(typeOf("a[href$=pdf]", "href")).isEqualTo("application/pdf");
    }

    @Test
    void thePolicyOfAPageIsSentAsAHeaderToo() throws Exception {
        String policy = Jsoup.parse(get(PAGE).body())
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        assertThat(policy).contains("default-src 'none'");
        assertThat(header(get(PAGE), "Content-Security-Policy")).isEqualTo(policy);
    }

    @Test
    void whatIsMissingIsAnsweredWithThePageOfTheSiteBasedHere() throws Exception {
        HttpResponse<String> missing = get("zh/no/such/page");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<base href=\"" + MOUNT + "\">");
        assertThat(Files.readString(site.resolve("404.html")))
                .contains("<base href=\"https://nianbao.example/zwgk/\">");
        assertThat(get("bare/").statusCode()).as("no list of files").isEqualTo(404);
        assertThat(get("bare").statusCode()).isEqualTo(404);
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws Exception {
        HttpResponse<String> folderless = get("zh/huhhot?x=%2F1");

        assertThat(folderless.statusCode()).isEqualTo(302);
        assertThat(header(folderless, "Location")).isEqualTo(MOUNT + "zh/huhhot/?x=%2F1");
        assertThat(header(send("/"), "Location")).isEqualTo(MOUNT);
        assertThat(header(send("/zwgk"), "Location")).isEqualTo(MOUNT);
        assertThat(send("/elsewhere/").statusCode()).isEqualTo(404);
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        for (String path : List.of(PAGE, "robots.txt", "nothing")) {
            HttpResponse<String> get = get(path);
            HttpResponse<String> head = client.send(
                    request(path)
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());

            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
            assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void otherMethodsAreRefused(String method) throws Exception {
        Reply reply = raw(method + " " + MOUNT + " HTTP/1.1", "Host: localhost", "Content-Length: 0");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.head()).containsIgnoringCase("Allow: GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "robots.txt"})
    void whatTheBrowserHasIsNotSentAgain(String path) throws Exception {
        String etag = header(get(path), "ETag");

        assertThat(client.send(
                                request(path)
                                        .header("If-None-Match", "\"other\", W/" + etag)
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(304);
        assertThat(client.send(
                                request(path)
                                        .header("If-None-Match", "\"other\"")
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 206, %PDF, bytes 0-3/19",
        "bytes=15-, 206, ally, bytes 15-18/19",
        "bytes=-4, 206, ally, bytes 15-18/19",
        "bytes=9-999, 206, not really, bytes 9-18/19",
        "bytes=19-, 416, '', bytes */19",
        "'bytes=0-1,3-4', 200, %PDF-1.4 not really, ''",
        "bytes=5-2, 200, %PDF-1.4 not really, ''",
        "lines=1-2, 200, %PDF-1.4 not really, ''",
        "bytes=0-99999999999999999999, 200, %PDF-1.4 not really, ''",
    })
    void partsOfFilesAreSent(String range, int status, String body, String header) throws Exception {
        assertThat(Files.readString(folder.resolve("project").resolve(ANNEX))).hasSize(19);
        String link = Jsoup.parse(get(PAGE).body()).select("a[href$=pdf]").attr("href");
        HttpResponse<String> part =
                client.send(request(PAGE + link).header("Range", range).build(), BodyHandlers.ofString());

        assertThat(part.statusCode()).isEqualTo(status);
        assertThat(part.body()).isEqualTo(body);
        assertThat(header(part, "Content-Range")).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zwgk/../secret.html",
                "/zwgk/../../secret.html",
                "/zwgk/zh/../../../secret.html",
                "/zwgk/%2e%2e/secret.html",
                "/zwgk/%2E%2E%2Fsecret.html",
                "/zwgk/..%2fsecret.html",
                "/zwgk/..%5csecret.html",
                "/zwgk/..\\secret.html",
                "/zwgk/%252e%252e/secret.html",
                "/zwgk/..%c0%afsecret.html",
                "/zwgk/.%00./secret.html",
                "/zwgk/link.html%00.txt",
                "/zwgk//etc/passwd",
                "//etc/passwd",
                "/zwgk/C:/secret.html",
                "/zwgk/file:secret.html",
                "/zwgk/.hidden.html",
                "/zwgk/%2ehidden.html",
                "/zwgk/link.html",
                "/zwgk/up/secret.html",
                "/zwgk/up/content/site.yaml",
                "/zwgk/zh/./index.html",
                "/zwgk/zh//index.html",
                "/zwgk/ZH/index.html",
                "/zwgk/\u0001",
                "/.bichig/../secret.html",
                "/.bichig/%2e%2e/secret.html",
                "/.bichig/package-info.class",
                "http://localhost/zwgk/../secret.html",
                "zwgk/../secret.html",
                "foo:bar",
            })
    void noAddressLeadsOutOfTheSite(String target) throws Exception {
        Reply reply = raw("GET " + target + " HTTP/1.1", "Host: localhost");

        assertThat(reply.status()).isNotIn(200, 206, 302);
        assertThat(reply.body()).doesNotContain(SECRET, "root:");
        assertThat(get("").statusCode()).as("it goes on").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:80",
                "Host: localhost.evil.example",
                "Host: evil.example#localhost",
                "Host: 192.168.1.2",
                "Host: [::2]",
                "Host: localhost@evil.example",
                "Host:",
                "X-Host: localhost",
            })
    void aForeignNameIsRefused(String host) throws Exception {
        for (String path : List.of(MOUNT, "/.bichig/reload.js", "/.bichig/events")) {
            Reply reply = raw("GET " + path + " HTTP/1.1", host);

            assertThat(reply.status()).isIn(400, 403);
            assertThat(reply.body()).doesNotContain("<main", "EventSource", "data:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:8000"})
    void theNamesOfThisMachineAreAnswered(String host) throws Exception {
        assertThat(raw("GET " + MOUNT + " HTTP/1.1", "Host: " + host).status()).isEqualTo(200);
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (RunningBichig second =
                RunningBichig.in(folder.resolve("project"), "serve", "--port", String.valueOf(address.getPort()))) {
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.errors())
                    .contains("Port " + address.getPort() + " is taken")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aPortThatIsNoneIsNotUnderstood() throws Exception {
        try (RunningBichig wrong = RunningBichig.in(folder.resolve("project"), "serve", "--port", "70000")) {
            assertThat(wrong.exitCode()).isEqualTo(2);
            assertThat(wrong.errors()).contains("--port needs a number from 0 to 65535");
        }
    }

    @Test
    void beforeThereIsASiteItSaysSoAndFollowsTheAddressOnceItCanBeRead(@TempDir Path broken) throws Exception {
        SiteFixture.minimal()
                .replacing(SiteFixture.SITE, "address: https://nianbao.example/zwgk/", "address: [")
                .writeTo(broken);
        try (RunningBichig running = RunningBichig.in(broken, "serve", "--port", "0")) {
            URI root = running.address();
            assertThat(running.nextLine()).contains("nothing written");
            HttpResponse<String> none = client.send(HttpRequest.newBuilder(root).build(), BodyHandlers.ofString());
            assertThat(none.statusCode()).isEqualTo(404);
            assertThat(none.body()).contains("还没有网页", "/.bichig/reload.js");

            Path whole = Files.writeString(
                    broken.resolve("whole"),
                    Files.readString(broken.resolve(SiteFixture.SITE))
                            .replace("address: [", "address: https://nianbao.example/xxgk/"));
            Files.move(whole, broken.resolve(SiteFixture.SITE), java.nio.file.StandardCopyOption.ATOMIC_MOVE);

            assertThat(running.nextLine()).contains("0 removed");
            assertThat(running.address().getPath()).isEqualTo("/xxgk/");
            assertThat(client.send(
                                    HttpRequest.newBuilder(root.resolve("/xxgk/"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutWatchingPagesAreAsTheyArePublished(@TempDir Path still) throws Exception {
        SiteFixture.minimal().writeTo(still);
        try (RunningBichig running =
                RunningBichig.in(still, "serve", "--port", "0", "--no-watch", "--address", "http://localhost:1/")) {
            URI root = running.address();
            assertThat(root.getPath()).isEqualTo("/");
            assertThat(running.nextLine()).contains("files written");
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(root.resolve(PAGE)).build(), BodyHandlers.ofString());

            assertThat(page.body()).isEqualTo(Files.readString(still.resolve("site/" + PAGE + "index.html")));
            assertThat(client.send(
                                    HttpRequest.newBuilder(root.resolve("/.bichig/reload.js"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
            running.end();
            assertThat(running.exitCode()).isEqualTo(128 + 15);
        }
    }

    private String typeOf(String element, String attribute) throws Exception {
        String link = Jsoup.parse(get(PAGE).body()).select(element).attr(attribute);
        HttpResponse<Void> answer =
                client.send(HttpRequest.newBuilder(address.resolve(PAGE + link)).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(link).isEqualTo(200);
        return header(answer, "Content-Type");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What came back for a request as it was typed, which no client would send. */
    private record Reply(String head, String body) {

        int status() {
            return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ")[1]);
        }
    }

    private Reply raw(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(60_000);
            InputStream in = socket.getInputStream();
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return new Reply(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }
}
