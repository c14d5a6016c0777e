package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.minimal;
import static org.bichig.site.SiteFixture.withStatement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of a small site, to the letter, so that a change of a template shows its effect where it is reviewed. After a change
 * that is meant, {@code mvn test -Dtest=GoldenPagesTest -Dupdate.golden=true} writes them anew.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path EXAMPLE = Path.of("src", "test", "resources", "example-city");
    private static final boolean UPDATE = Boolean.getBoolean("update.golden");

    @TempDir
    private static Path project = Path.of("");

    private static PublishedSite site = new PublishedSite(project);

    @BeforeAll
    static void theSiteIsBuilt() throws IOException {
        SiteFixture fixture = minimal();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = EXAMPLE.relativize(file).toString().replace('\\', '/');
                fixture = fixture.with("content/" + path, Files.readString(file));
            }
        }
        fixture.writeTo(project);
        site = PublishedSite.of(project);
    }

    /** An audit that found something, and a site that has changed since. */
    @ParameterizedTest
    @ValueSource(strings = {"zh/accessibility/index.html", "mn/accessibility/index.html"})
    void aStatementIsAsItWasReviewed(String path, @TempDir Path other) throws IOException {
        String audit = Files.readString(Path.of("src", "test", "resources", "audits", "with-findings.json"));
        withStatement()
                .with(SiteFixture.AUDIT, audit.replace("\"bichig\":\"0.1.0\"", "\"bichig\":\"0.0.9\""))
                .writeTo(other);

        assertAsReviewed(PublishedSite.of(other), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh/huhhot/2018/index.html",
                "mn/huhhot/2018/index.html",
                "zh/huhhot/2018/plain/index.html",
                "facing/huhhot/2018/index.html",
                "zh/example-city/2021/index.html",
                "mn/example-city/2021/index.html",
                "zh/example-city/2021/plain/index.html",
                "zh/example-city/2021/statistics.csv",
                "zh/example-city/index.html",
                "mn/example-city/index.html",
                "zh/years/2021/index.html",
                "zh/compare/index.html",
                "zh/compare/received/index.html",
                "mn/compare/received/index.html",
                "zh/huhhot/2018/plain/pinyin/index.html",
                "zh/index.html",
                "mn/organs/index.html",
                "index.html",
                "404.html",
                "zh/feed.xml",
                "sitemap.xml",
                "zh/huhhot/2018/statistics.csv",
                "mn/huhhot/2018/statistics.json"
            })
    void aPageIsAsItWasReviewed(String path) throws IOException {
        assertAsReviewed(site, path);
    }

    private static void assertAsReviewed(PublishedSite site, String path) throws IOException {
        Path golden = GOLDEN.resolve(path.replace("/index.html", ".html").replace('/', '-'));
        // Assets carry a fingerprint; what is in them is not what this is about.
        String page = site.text(path).replaceAll("\\.[0-9a-f]{10}\\.(css|js|svg|woff2)", ".FINGERPRINT.$1");
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, page);
        }

        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
