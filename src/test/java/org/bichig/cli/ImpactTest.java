package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.ANNEX;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.ORGAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bichig impact FILE} lists what a file reaches. That it lists enough is held against edits elsewhere. */
class ImpactTest {

    @TempDir
    private Path project = Path.of("");

    private final SiteFixture site = SiteFixture.withStatement()
            .with("content/organs/second.yaml", "name: {zh: 赛罕区人民政府}\nshort: {zh: 赛罕区}\nlevel: county\n")
            .with("content/reports/second/2017/report.yaml", "title: {zh: 2017年年度报告}\npublished: 2018-03-02\n")
            .with("content/reports/second/2017/zh.md", "情况如下。\n\n## 一、概况\n\n没有。\n");

    private CommandLineRun run(SiteFixture content, String file, String... options) {
        content.writeTo(project);
        return CommandLineRun.on(
                project,
                "impact",
                Stream.concat(Stream.of(project.resolve(file).toString()), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    /** The paths that a file reaches, by how it does. */
    private SortedMap<String, Set<String>> reach(String file) {
        JsonNode result = JsonMapper.shared().readTree(run(site, file, "--json").out());
        return result.path("reaches")
                .valueStream()
                .collect(Collectors.groupingBy(
                        target -> target.path("reach").asString(""),
                        TreeMap::new,
                        Collectors.mapping(
                                target -> target.path("path").asString(""), Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void aTextReachesThePagesThatShowIt() {
        assertThat(reach(CHINESE).get("made-from"))
                .containsExactlyInAnyOrder(
                        "zh/huhhot/2018/index.html",
                        "zh/huhhot/2018/plain/index.html",
                        "zh/huhhot/2018/plain/pinyin/index.html",
                        "zh/huhhot/2018/fragment.html",
                        "facing/huhhot/2018/index.html");
    }

    @Test
    void aTextThatIsNotTranslatedReachesThePagesThatShowItInstead() {
        assertThat(reach("content/reports/second/2017/zh.md").get("made-from"))
                .contains("zh/second/2017/index.html", "mn/second/2017/index.html");
    }

    @Test
    void aReportReachesItsOwnFilesAndWhatListsIt() {
        SortedMap<String, Set<String>> reach = reach(REPORT);

        assertThat(reach.get("made-from"))
                .contains("zh/huhhot/2018/statistics.csv", "mn/huhhot/2018/index.html", "zh/huhhot/2018/qr.svg")
                .allMatch(path -> path.contains("/huhhot/2018/"));
        assertThat(reach.get("shows"))
                .contains("zh/huhhot/index.html", "zh/index.html", "zh/feed.xml", "sitemap.xml", "data/figures.csv")
                .doesNotContain("robots.txt", "404.html", "zh/second/index.html", "zh/second/2017/index.html");
        assertThat(reach.get("around")).contains("zh/second/2017/index.html", "404.html");
    }

    @Test
    void aBodyReachesAllItsReportsAndTheIndexes() {
        SortedMap<String, Set<String>> reach = reach(ORGAN);

        assertThat(reach.get("made-from"))
                .contains("zh/huhhot/index.html", "zh/huhhot/2018/index.html")
                .noneMatch(path -> path.contains("second"));
        assertThat(reach.get("shows")).contains("zh/organs/index.html");
    }

    @Test
    void aTemplateReachesThePagesThatAreMadeWithItDirectlyOrNot() {
        assertThat(reach("templates/statement.ftlh").get("made-from"))
                .containsExactlyInAnyOrder("zh/accessibility/index.html", "mn/accessibility/index.html");
        assertThat(reach("templates/layout.ftlh").get("made-from"))
                .contains("zh/index.html", "zh/huhhot/2018/index.html")
                .doesNotContain("robots.txt", "sitemap.xml");
    }

    @Test
    void aPartOfTheStyleSheetReachesTheSheetAndEveryPage() {
        assertThat(reach("templates/styles/99-own.css").get("made-from"))
                .anyMatch(path -> path.matches("assets/bichig\\.[0-9a-f]{10}\\.css"))
                .contains("zh/index.html", "404.html")
                .doesNotContain("sitemap.xml", "zh/huhhot/2018/statistics.csv");
    }

    @Test
    void anAttachmentIsPublishedAndNamedWithItsSize() {
        SortedMap<String, Set<String>> reach = reach(ANNEX);

        assertThat(reach.get("made-from")).containsExactly("files/huhhot/2018/annex.pdf");
        assertThat(reach.get("shows")).contains("zh/huhhot/2018/index.html").doesNotContain("zh/huhhot/index.html");
    }

    @Test
    void messagesReachThePagesOfTheirLanguage() {
        SortedMap<String, Set<String>> reach = reach("content/messages/mn.yaml");

        assertThat(reach.get("made-from"))
                .contains("mn/index.html", "index.html")
                .doesNotContain("zh/index.html");
        assertThat(reach.get("shows")).contains("zh/index.html");
    }

    @Test
    void theSettingsReachEverythingButWhatIsPublishedAsItIs() {
        assertThat(reach(SITE).get("made-from"))
                .contains("robots.txt", "zh/index.html", "zh/huhhot/2018/qr.svg")
                .noneMatch(path -> path.startsWith("files/") || path.startsWith("assets/"));
    }

    @Test
    void aFileThatNothingReadsIsAnsweredAsByACheck() {
        CommandLineRun run = run(site.with("content/sites.yaml", "?"), "content/sites.yaml");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("content/sites.yaml\nNothing reads this file; what is read here is site.yaml, ")
                .contains("Did you mean site.yaml?");
    }

    @Test
    void aFileThatIsOnlyCheckedReachesNoPage() {
        assertThat(run(site, "content/reports/huhhot/2018/mn.source.yaml").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(site, "content/organs/third.yaml").out()).contains("(which is not there yet)");
    }

    @Test
    void manyAreCountedAndEachIsNamedOnlyIfAsked() {
        String counted = run(site, "templates/layout.ftlh").out();
        String all = run(site, "templates/layout.ftlh", "--all").out();

        assertThat(counted)
                .contains(" more (--all)\n")
                .containsPattern("(?m)^ +4  plain\\.ftlh$|^ +\\d+  plain\\.ftlh$");
        assertThat(all).contains("mn/second/2017/index.html").doesNotContain("--all");
        assertThat(all.lines().filter(line -> line.startsWith("          "))).hasSizeGreaterThan(20);
    }

    @Test
    void whatLiesElsewhereIsRefused() {
        CommandLineRun run = run(site, "elsewhere.txt");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("elsewhere.txt lies neither in the content nor in the templates. Name a file below them, "
                        + "or say with --content and --templates where they are.\n");
    }

    @Test
    void whatStandsInTheWayOfABuildStandsInTheWayOfAnAnswer() {
        CommandLineRun run = run(site.replacing(REPORT, "title:", "titel:"), REPORT);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BLOCKED);
        assertThat(run.err()).contains("[unknown-key]");
    }
}
