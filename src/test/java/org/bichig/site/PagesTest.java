package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.ORGAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page says of itself to browsers, crawlers and inspectors, on a site that is no demonstration. */
class PagesTest {

    private static final String ADDRESS = "https://nianbao.example/zwgk/";

    @TempDir
    private static Path project = Path.of("");

    private static PublishedSite site = new PublishedSite(project);
    private static SortedMap<String, Document> pages = new TreeMap<>();

    /** One translated report, one that is not, a standing page, a full portal identity. */
    @BeforeAll
    static void theSiteIsBuilt() {
        minimal()
                .replacing(SITE, "example: true\n", "")
                .adding(SITE, """
                        description: {zh: 历年报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}
                        keywords: {zh: "公开, 年报"}
                        column: {name: {zh: 年报}, type: 政府信息公开}
                        portal:
                          host: 某市人民政府
                          undertaker: 某市大数据中心
                          identityCode: "1501000001"
                          icp: 蒙ICP备05000001号-1
                          police: 蒙公网安备 15010502000001号
                          phone: 0471-1234567
                          email: a@b.example
                          address: 某市某路1号
                        """)
                .with(REPORT.replace("2018", "2017"), "title: {zh: 2017年年度报告}\nwritten: 2018-03-01\n")
                .with(CHINESE.replace("2018", "2017"), "去年的情况。\n")
                .with("content/pages/guide/page.yaml", "title: {zh: 指南}\ndate: 2019-05-06\nsource: {zh: 办公室}\n")
                .with("content/pages/guide/zh.md", "指南。\n")
                .adding(ORGAN, "portal: {host: 呼和浩特市人民政府办公室}\n")
                .writeTo(project);
        site = PublishedSite.of(project);
        pages = site.pages();
    }

    @Test
    void aHomePageSaysWhatTheSiteIs() {
        assertThat(meta("zh/index.html"))
                .containsEntry("SiteName", "年度报告")
                .containsEntry("SiteDomain", "nianbao.example")
                .containsEntry("SiteIDCode", "1501000001")
                .doesNotContainKeys("ColumnName", "ArticleTitle", "PubDate");
    }

    @Test
    void aColumnPageSaysWhatTheColumnIs() {
        for (String page : List.of("zh/organs/index.html", "zh/years/index.html", "zh/huhhot/index.html")) {
            assertThat(meta(page))
                    .containsKeys("SiteName", "SiteDomain", "SiteIDCode", "ColumnName")
                    .containsEntry("ColumnType", "政府信息公开")
                    .containsEntry("ColumnDescription", "历年报告")
                    .containsEntry("ColumnKeywords", "公开, 年报")
                    .doesNotContainKeys("ArticleTitle", "PubDate");
        }
    }

    @Test
    void aReportSaysWhatTheArticleIs() {
        assertThat(meta("zh/huhhot/2018/index.html"))
                .containsEntry("SiteIDCode", "1501000001")
                .containsEntry("ColumnName", "年报")
                .containsEntry("ColumnType", "政府信息公开")
                .containsEntry("ArticleTitle", "2018年年度报告")
                .containsEntry("PubDate", "2019-03-29 14:25")
                .containsEntry("ContentSource", "市政府办公室")
                .containsEntry("Keywords", "公开, 年报")
                .containsEntry("Url", ADDRESS + "zh/huhhot/2018/")
                .containsKey("Description");
    }

    @Test
    void noDateIsMadeUp() {
        assertThat(meta("zh/huhhot/2017/index.html"))
                .containsKey("ArticleTitle")
                .doesNotContainKey("PubDate");
        assertThat(page("zh/huhhot/2017/index.html").text()).contains("首次发布日期不详");
    }

    @Test
    void everyPageHasATitleAndALanguage() {
        pages.forEach((path, page) -> {
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("html").attr("lang"))
                    .as(path)
                    .isEqualTo(path.startsWith("mn/") ? "mn-Mong" : "zh-Hans");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
        });
    }

    @Test
    void noTwoPagesOfALanguageHaveOneTitle() {
        List<String> titles = pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith("zh/"))
                .map(page -> page.getValue().title())
                .toList();

        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void everyHomeAndReportPageHasADescription() {
        pages.forEach((path, page) -> {
            if (path.matches("(zh|mn)/(index.html|huhhot/\\d+/(plain/)?index.html)")) {
                assertThat(page.select("meta[name=Description]").attr("content"))
                        .as(path)
                        .isNotBlank();
            }
        });
    }

    @Test
    void everyFootSaysWhoWhenAndWhence() {
        pages.forEach((path, page) -> {
            String foot = page.select(".site-foot").text();
            assertThat(foot).as(path).contains("某市人民政府", "1501000001", "蒙ICP备05000001号-1", "蒙公网安备 15010502000001号");
            boolean isUndated = path.contains("/huhhot/2017/") || path.contains("/years/2017/");
            if (!isUndated) {
                assertThat(page.select(".site-foot time")).as(path).isNotEmpty();
            }
        });
        assertThat(page("zh/huhhot/2018/index.html").select(".site-foot").text())
                .contains("发布日期 2019-03-29 14:25", "来源 市政府办公室");
        assertThat(page("zh/guide/index.html").select(".site-foot").text()).contains("更新日期 2019-05-06", "来源 办公室");
    }

    @Test
    void aSiteThatIsNoDemonstrationDoesNotSaySo() {
        assertThat(pages.values())
                .noneMatch(page -> page.select(".notice").text().contains("示例网站"));
    }

    @Test
    void translationsPointToEachOther() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        pages.forEach((path, page) -> all.put(path, alternates(page.select("link[rel=alternate][hreflang]"), "href")));

        assertThat(all.get("zh/huhhot/2018/index.html")).containsOnlyKeys("zh-Hans", "mn-Mong");
        assertThat(all.get("zh/huhhot/2017/index.html")).isEmpty();
        all.forEach((path, alternates) -> {
            assertThat(alternates.size()).as(path).isNotEqualTo(1);
            if (!alternates.isEmpty()) {
                assertThat(alternates.values()).as(path).contains(ADDRESS + path.replace("index.html", ""));
                assertThat(alternates.values())
                        .allSatisfy(address -> assertThat(all.get(file(address)))
                                .as(path + " to " + address)
                                .isEqualTo(alternates));
            }
        });
    }

    @Test
    void theSitemapSaysTheSameAsThePages() {
        Document sitemap = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
        List<String> addresses = sitemap.select("url > loc").eachText();

        assertThat(addresses).isNotEmpty().doesNotHaveDuplicates();
        for (Element url : sitemap.select("url")) {
            String file = file(url.select("loc").text());
            assertThat(pages).containsKey(file);
            assertThat(alternates(url.getElementsByTag("xhtml:link"), "href"))
                    .as(file)
                    .isEqualTo(alternates(page(file).select("link[hreflang]"), "href"));
            assertThat(page(file).select("link[rel=canonical]").attr("href"))
                    .as("a sitemap lists only what is its own original")
                    .isEqualTo(url.select("loc").text());
        }
    }

    @Test
    void theSitemapMissesNoOriginal() {
        Document sitemap = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
        List<String> originals = new ArrayList<>();
        pages.forEach((path, page) -> {
            if (page.select("link[rel=canonical]").attr("href").equals(ADDRESS + path.replace("index.html", ""))) {
                originals.add(ADDRESS + path.replace("index.html", ""));
            }
        });

        assertThat(sitemap.select("url > loc").eachText()).containsExactlyInAnyOrderElementsOf(originals);
    }

    @Test
    void everyCanonicalPageIsThere() {
        pages.forEach((path, page) -> page.select("link[rel=canonical]")
                .eachAttr("href")
                .forEach(address -> assertThat(pages).as(path).containsKey(file(address))));
        assertThat(page("zh/huhhot/2018/plain/index.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(ADDRESS + "zh/huhhot/2018/");
        assertThat(page("404.html").select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void everyLinkInsideTheSiteLeadsToAFileAndToAPlaceOnIt() {
        pages.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            // The addresses of 404.html count from its base, the root of the site.
            if (!link.matches("(https?|mailto|tel):.*")) {
                String target = link.startsWith("#") ? path : site.target(path, link);
                assertThat(site.has(target)).as(path + " to " + link).isTrue();
                int hash = link.indexOf('#');
                if (hash >= 0) {
                    assertThat(page(target).getElementById(link.substring(hash + 1)))
                            .as(path + " to " + link)
                            .isNotNull();
                }
            }
        }));
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        pages.forEach((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void theReportsOfABodyNameItsOwnPortal() {
        assertThat(page("zh/huhhot/index.html").text()).contains("呼和浩特市人民政府办公室");
    }

    private static Document page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    private static Map<String, String> meta(String path) {
        Map<String, String> tags = new LinkedHashMap<>();
        page(path).select("meta[name]").forEach(tag -> tags.put(tag.attr("name"), tag.attr("content")));
        return tags;
    }

    private static Map<String, String> alternates(List<Element> links, String attribute) {
        Map<String, String> alternates = new TreeMap<>();
        links.forEach(link -> alternates.put(link.attr("hreflang"), link.attr(attribute)));
        return alternates;
    }

    /** The file that stands at a public address. */
    private static String file(String address) {
        assertThat(address).startsWith(ADDRESS);
        String path = address.substring(ADDRESS.length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
