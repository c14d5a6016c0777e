package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.REPORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bichig.page.PlannedFile;
import org.bichig.page.view.Frame;
import org.bichig.site.Folders;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bichig why PAGE} says why a page is rendered again, and changes nothing. */
class WhyTest {

    private static final String PAGE = "zh/huhhot/2018/";

    @TempDir
    private Path project = Path.of("");

    @BeforeEach
    void aBuiltSite() {
        SiteFixture.withStatement().writeTo(project);
        assertThat(run("build").exitCode()).isZero();
    }

    private CommandLineRun run(String command, String... options) {
        return CommandLineRun.on(
                project,
                command,
                Stream.concat(Stream.of("--cache", project.resolve("cache").toString()), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private String why(String page) {
        CommandLineRun run = run("why", page);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private void edit(String path, String found, String by) throws IOException {
        Path file = project.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replace(found, by));
    }

    @Test
    void afterABuildNothingWouldBeRenderedAndTheLastBuildRenderedEverything() {
        assertThat(why(PAGE)).isEqualTo("""
                zh/huhhot/2018/index.html
                It would not be rendered: nothing that it shows has changed since the last build.

                The last build rendered everything: when it began, no build like it was remembered.
                """);
    }

    @Test
    void anEditIsNamedWithThePartThatItChanges() throws IOException {
        edit(CHINESE, "本年度情况如下。", "本年度的情况如下。");

        assertThat(why(PAGE)).startsWith("""
                zh/huhhot/2018/index.html
                It would be rendered, because this has changed since the last build:
                  the text (narrative)
                What has changed and reaches it:
                  content/reports/huhhot/2018/zh.md (changed)
                """);
        assertThat(why("mn/huhhot/2018/")).contains("It would not be rendered").contains("""
                Changed, but not in anything that it shows:
                  content/reports/huhhot/2018/zh.md (changed; the page shows some of it)
                """);
        assertThat(why("zh/")).contains("It would not be rendered");
    }

    @Test
    void afterTheBuildItIsToldWhyItRendered() throws IOException {
        edit(CHINESE, "本年度情况如下。", "本年度的情况如下。");
        run("build");
        String told = """

                The last build that rendered anything rendered it, because this had changed:
                  the text (narrative)
                  content/reports/huhhot/2018/zh.md (changed)
                """;

        assertThat(why(PAGE)).contains("It would not be rendered").endsWith(told);
        assertThat(why("zh/")).doesNotContain("The last build");

        Files.writeString(project.resolve("content/README.md"), "Nothing reads this.\n");
        run("build");
        assertThat(why(PAGE)).endsWith(told);
    }

    @Test
    void aTemplateIsNamedByThePageThatTakesItIn() throws IOException {
        Files.writeString(
                project.resolve("templates/layout.ftlh"),
                Files.readString(Path.of("templates/layout.ftlh")) + "<#-- ours -->\n");

        assertThat(why(PAGE))
                .contains("  the template report.ftlh, or one that it takes in\n")
                .contains("  templates/layout.ftlh (new)\n");
        assertThat(why("zh/huhhot/2018/statistics.csv")).contains("It would not be rendered");
    }

    @Test
    void aFigureReachesPagesDataFilesFeedsAndTheSiteMap() throws IOException {
        edit(REPORT, "published: 2019-03-29 14:25", "published: 2019-03-30 14:25");

        assertThat(why("zh/feed.xml")).contains("the newest date (updated)").contains(REPORT);
        assertThat(why("zh/huhhot/")).contains("the reports that are listed (reports)");
        assertThat(why("data/reports.csv")).contains("the rows (rows)").contains(REPORT);
        assertThat(why("sitemap.xml")).contains(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh/huhhot/2018/",
                "/zh/huhhot/2018",
                "zh/huhhot/2018/index.html",
                "/zwgk/zh/huhhot/2018/",
                "https://nianbao.example/zwgk/zh/huhhot/2018/",
                "https://nianbao.example/zwgk/zh/huhhot/2018/index.html#overview"
            })
    void aPageIsKnownByItsPathAndByItsAddress(String typed) {
        assertThat(why(typed)).startsWith("zh/huhhot/2018/index.html\n");
    }

    @Test
    void aFileIsKnownByItsPathOnDiskAndTheRootByItsAddress() {
        assertThat(why(project.resolve("site/zh/huhhot/2018/index.html").toString()))
                .startsWith("zh/huhhot/2018/index.html\n");
        assertThat(why("https://nianbao.example/zwgk/")).startsWith("index.html\n");
        assertThat(why("/")).startsWith("index.html\n");
    }

    @Test
    void aPageThatIsNotThereIsAnsweredWithOneThatIs() {
        CommandLineRun run = run("why", "zh/huhot/2018/");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("The site has no page or file “zh/huhot/2018/”. Did you mean zh/huhhot/2018/index.html?\n");
    }

    @Test
    void whatComesAndWhatGoesIsSaid() throws IOException {
        Folders.copy(project.resolve("content/reports/huhhot/2018"), project.resolve("content/reports/huhhot/2017"));
        assertThat(why("zh/huhhot/2017/"))
                .contains("It would be rendered: it is new.")
                .contains("  content/reports/huhhot/2017/report.yaml (new)\n");
        run("build");
        Folders.delete(project.resolve("content/reports/huhhot/2017"));
        assertThat(why("zh/huhhot/2017/"))
                .contains("It would be taken away")
                .contains("  content/reports/huhhot/2017/zh.md (gone)\n");
    }

    @Test
    void aSiteThatSomebodyTouchedIsRenderedAgain() throws IOException {
        Files.delete(project.resolve("site/zh/huhhot/2018/index.html"));
        assertThat(why(PAGE)).contains("is not as the last build left it");
    }

    @Test
    void aPageThatSomebodyEditedByHandIsRenderedAgainAndNoOther() throws IOException {
        Path page = project.resolve("site/zh/huhhot/2018/index.html");
        String before = Files.readString(page);
        Files.writeString(page, before.replace("</body>", "<p>by hand</body>"));

        assertThat(why(PAGE)).contains("It would be rendered: ").contains("is not as the last build left it.");
        assertThat(why("mn/huhhot/2018/")).contains("It would not be rendered");
        run("build");
        assertThat(page).hasContent(before);
        assertThat(why(PAGE)).contains("It would not be rendered");
    }

    @Test
    void whereNothingIsRememberedTheReasonIsSaid() throws IOException {
        assertThat(CommandLineRun.on(project, "why", PAGE).out()).contains("no place is given where builds are");
        assertThat(run("why", PAGE, "--address", "http://localhost:8000/").out())
                .contains("no build with these folders and options");
        Path memory = Folders.below(project.resolve("cache")).stream()
                .filter(path -> path.toString().endsWith(".build"))
                .findFirst()
                .orElseThrow();
        Files.writeString(memory, "something else");
        assertThat(why(PAGE)).contains("what was remembered of the last build is damaged");
        Files.delete(memory);
        assertThat(why(PAGE)).contains("no build with these folders and options");
        Files.createSymbolicLink(project.resolve("content/link"), project.resolve("site"));
        assertThat(run("why", PAGE, "--json").out()).contains("not-possible");
    }

    @Test
    void whatStandsInTheWayOfABuildStandsInTheWayOfAnAnswer() throws IOException {
        edit(REPORT, "title:", "titel:");
        CommandLineRun run = run("why", PAGE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BLOCKED);
        assertThat(run.err()).contains("[unknown-key]");
    }

    @Test
    void aDamagedRecordOfTheLastBuildIsNotRead() throws IOException {
        Path record = Folders.below(project.resolve("cache")).stream()
                .filter(path -> path.toString().endsWith(".run"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length - 1] ^= 1;
        Files.write(record, bytes);
        assertThat(why(PAGE)).doesNotContain("The last build");
        Files.write(record, new byte[] {1, 2, 3});
        assertThat(why(PAGE)).doesNotContain("The last build");
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        edit(CHINESE, "本年度情况如下。", "本年度的情况如下。");
        JsonNode reason =
                JsonMapper.shared().readTree(run("why", PAGE, "--json").out());

        assertThat(reason.path("page").asString("")).isEqualTo("zh/huhhot/2018/index.html");
        assertThat(reason.path("rendered").asBoolean(false)).isTrue();
        assertThat(reason.path("because").asString("")).isEqualTo("parts");
        assertThat(reason.path("parts").path(0).path("part").asString("")).isEqualTo("narrative");
        assertThat(reason.path("inputs").path(0).path("file").asString("")).endsWith(CHINESE);
        assertThat(reason.path("inputs").path(0).path("reach").asString("")).isEqualTo("made-from");
        assertThat(reason.path("last").path("because").asString("")).isEqualTo("everything");
    }

    @Test
    void nothingIsWritten() throws IOException {
        edit(CHINESE, "本年度情况如下。", "本年度的情况如下。");
        var site = Folders.times(project.resolve("site"));
        var cache = Folders.bytes(project.resolve("cache"));
        why(PAGE);
        run("impact", project.resolve(CHINESE).toString());

        assertThat(Folders.times(project.resolve("site"))).isEqualTo(site);
        assertThat(Folders.bytes(project.resolve("cache"))).isEqualTo(cache);
    }

    /** A part without a name of its own would be called “a part of the page”. */
    @Test
    void everyPartOfAViewHasAName() throws ClassNotFoundException {
        try (Stream<Path> views = Files.list(Path.of("src/main/java/org/bichig/page/view"))) {
            for (String name : views.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("View.java"))
                    .sorted()
                    .toList()) {
                assertNamed(Class.forName(
                        Frame.class.getPackageName() + "." + name.substring(0, name.length() - ".java".length())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertNamed(PlannedFile.StatisticsData.class);
        assertNamed(PlannedFile.StatisticsSheets.class);
    }

    private static void assertNamed(Class<?> view) {
        assertThat(view.getRecordComponents())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(PartNames.has(component.getName()))
                        .as(view.getSimpleName() + "." + component.getName())
                        .isTrue());
    }
}
