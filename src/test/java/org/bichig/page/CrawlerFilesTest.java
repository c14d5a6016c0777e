package org.bichig.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bichig.finding.Findings;
import org.bichig.load.ContentLoader;
import org.bichig.load.ThemeLoader;
import org.bichig.model.Site;
import org.bichig.model.Theme;
import org.bichig.render.FileRenderer;
import org.bichig.render.Made;
import org.bichig.site.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site of more pages than one {@code sitemap.xml} may name has several, and one that leads to them. */
class CrawlerFilesTest {

    private static final int ENOUGH = 1_000;

    @TempDir
    private Path folder;

    private Site site;
    private final Theme theme = ThemeLoader.load(Optional.empty(), new Findings());

    @BeforeEach
    void load() {
        SiteFixture.withStatement().writeTo(folder);
        site = new ContentLoader(folder.resolve("content"), Addresses.RESERVED)
                .load(new Findings())
                .orElseThrow();
    }

    /** The XML files by name, as crawlers read them. */
    private SortedMap<String, Document> sitemaps(int mostInOne) {
        PageContext context = new PageContext(site, new AssetCatalog(theme));
        FileRenderer renderer = new FileRenderer(theme);
        SortedMap<String, Document> sitemaps = new TreeMap<>();
        for (PlannedFile file :
                new CrawlerFiles(context, new Origins(context, organ -> Optional.empty()), mostInOne).files()) {
            if (file.address().file().endsWith(".xml")
                    && renderer.render(file, new Findings()).orElseThrow() instanceof Made.Whole made) {
                String xml = new String(made.bytes(), StandardCharsets.UTF_8);
                sitemaps.put(
                        file.address().file(),
                        Jsoup.parse(xml, site.settings().address().toString(), Parser.xmlParser()));
            }
        }
        return sitemaps;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7})
    void no_file_names_more_pages_than_it_may_and_together_they_name_all(int mostInOne) {
        List<String> all =
                sitemap(sitemaps(ENOUGH), "sitemap.xml").select("url").eachText();
        List<String> entries = new ArrayList<>();
        SortedMap<String, Document> several = sitemaps(mostInOne);
        for (String address : sitemap(several, "sitemap.xml")
                .select("sitemapindex > sitemap > loc")
                .eachText()) {
            String name = address.substring(site.settings().address().toString().length());
            List<String> part = sitemap(several, name).select("urlset > url").eachText();
            assertThat(part).isNotEmpty().hasSizeLessThanOrEqualTo(mostInOne);
            entries.addAll(part);
        }
        assertThat(entries).isEqualTo(all);
        assertThat(several).hasSize((all.size() + mostInOne - 1) / mostInOne + 1);
    }

    @Test
    void as_many_as_it_may_name_stand_in_one() {
        int all = sitemap(sitemaps(ENOUGH), "sitemap.xml").select("url").size();
        assertThat(sitemaps(all)).containsOnlyKeys("sitemap.xml");
        assertThat(sitemaps(all - 1)).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    }

    private static Document sitemap(SortedMap<String, Document> sitemaps, String name) {
        return Optional.ofNullable(sitemaps.get(name)).orElseThrow();
    }
}
