package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bichig.site.Folders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From nothing to a site: what {@code init} and {@code new} write builds as it is, and nothing of anyone's is lost. */
class NewSiteTest {

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");

    /** A folder such as a webmaster's desktop has: with spaces and Chinese in its path. */
    @BeforeEach
    void aProjectIsMade() {
        project = folder.resolve("我的 网站").resolve("年报 2018");
        assertThat(run("init", project.toString()).exitCode()).isZero();
    }

    @Test
    void aNewProjectBuildsAsItIs() {
        CommandLineRun build = CommandLineRun.on(project, "build");

        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(page("index.html").select("main")).isNotEmpty();
        assertThat(page("zh/index.html").text()).contains("尚无报告。");
        assertThat(page("zh/accessibility/index.html").text()).contains("本声明说明本站的无障碍情况");
        assertThat(page("mn/index.html").select("html").attr("lang")).isEqualTo("mn-Mong");
    }

    @Test
    void theNextStepsAreTold() {
        CommandLineRun init = run("init", folder.resolve("other").toString());

        assertThat(init.out())
                .containsSubsequence(
                        "Made a site project in other",
                        "cd other",
                        "bichig new organ KEY",
                        "bichig new report KEY YEAR",
                        "bichig build");
    }

    @Test
    void aNewBodyAndItsReportBuildAsTheyAre() {
        assertThat(add("organ", "huhhot").exitCode()).isZero();
        assertThat(add("report", "huhhot", "2018").exitCode()).isZero();
        CommandLineRun build = CommandLineRun.on(project, "build");

        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(page("zh/huhhot/2018/index.html").select("h1").text()).isEqualTo("2018年政府信息公开工作年度报告");
        assertThat(page("zh/huhhot/index.html").select("h1").text()).isEqualTo("huhhot");
        assertThat(project.resolve("site/mn/huhhot/2018/index.html")).exists();
        assertThat(project.resolve("site/zh/years/2018/index.html")).exists();
    }

    @Test
    void whatIsWrittenIsTold() {
        add("organ", "huhhot");

        assertThat(add("report", "huhhot", "2018").out())
                .containsSubsequence(
                        "Wrote ",
                        "content/reports/huhhot/2018/report.yaml",
                        "Wrote ",
                        "content/reports/huhhot/2018/zh.md");
    }

    @Test
    void everyKeyThatTheScaffoldOffersIsKnown() throws IOException {
        add("organ", "huhhot");
        add("report", "huhhot", "2018");
        Path report = project.resolve("content/reports/huhhot/2018/report.yaml");
        String uncommented = Files.readString(report)
                .replaceAll("(?m)^# (statistics:|attachments:| .*)$", "$1")
                .replace("disclosed: ", "disclosed: 12");
        Files.writeString(report, uncommented);
        Files.createDirectories(report.resolveSibling("files"));
        Files.writeString(report.resolveSibling("files/annex.pdf"), "%PDF");
        CommandLineRun build = CommandLineRun.on(project, "build");

        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(page("zh/huhhot/2018/index.html")
                        .select("#statistics td.number")
                        .eachText())
                .containsExactly("12");
        assertThat(page("zh/huhhot/2018/index.html").select("#attachments a").eachText())
                .containsExactly("附件");
    }

    @ParameterizedTest
    @CsvSource({
        "2013, form-2014",
        "2018, form-2014",
        "2019, form-2019",
        "2020, form-2019",
        "2021, form-2021",
        "2030, form-2021"
    })
    void aReportIsOfferedTheFormOfItsYearWithEveryRow(String year, String form) throws IOException {
        add("organ", "huhhot");
        add("report", "huhhot", year);
        Path report = project.resolve("content/reports/huhhot/" + year + "/report.yaml");
        String uncommented = Files.readString(report)
                .replaceAll("(?s)# Files for download.*", "")
                .replaceAll("(?m)^# (statistics:| .*)$", "$1");
        assertThat(uncommented).contains("  format: " + form + "\n");
        Files.writeString(report, uncommented);

        CommandLineRun check = CommandLineRun.on(project, "check");

        assertThat(check.exitCode()).as(check.err()).isZero();
    }

    @Test
    void aSecondInitChangesNothing() throws IOException {
        Files.writeString(project.resolve("content/site.yaml"), "# my own work of three days");
        assertNothingChanges("init", project.toString());
    }

    @Test
    void initBesideOneFileOfTheSameNameChangesNothing() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("README.md"), "mine");
        CommandLineRun run = assertNothingChanges("init", other.toString());

        assertThat(run.err()).contains("README.md is there already.").contains("Nothing was changed.");
    }

    @Test
    void aBodyIsNotMadeTwice() throws IOException {
        add("organ", "huhhot");
        Files.writeString(project.resolve("content/organs/huhhot.yaml"), "# my own work");
        CommandLineRun run = assertNothingChanges(adding("organ", "huhhot"));

        assertThat(run.err()).contains("content/organs/huhhot.yaml is there already.");
    }

    @Test
    void aReportIsNotMadeTwiceEvenIfHalfOfItIsGone() throws IOException {
        add("organ", "huhhot");
        add("report", "huhhot", "2018");
        Files.delete(project.resolve("content/reports/huhhot/2018/report.yaml"));
        CommandLineRun run = assertNothingChanges(adding("report", "huhhot", "2018"));

        assertThat(run.err()).contains("content/reports/huhhot/2018/zh.md is there already.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Huhhot", "呼和浩特", "2018", "../huhhot", "a b", "", "years", "assets", "a/b", "a.yaml", "con"})
    void aKeyThatCannotBeAnAddressIsRefused(String key) {
        CommandLineRun run = assertNothingChanges(adding("organ", key));

        assertThat(run.err()).contains("“" + key + "” cannot be the key of a body");
    }

    @Test
    void aKeyOfAStandingPageIsRefused() {
        CommandLineRun run = assertNothingChanges(adding("organ", "accessibility"));

        assertThat(run.err()).contains("“accessibility” cannot be the key of a body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "2018年", "２０１８", "20181", "../2018", "1899", "-2018"})
    void aYearThatIsNoneIsRefused(String year) {
        add("organ", "huhhot");
        int exitCode = assertNothingChanges(adding("report", "huhhot", year)).exitCode();

        assertThat(exitCode).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"huhhot", "../organs/huhhot", "HUHHOT"})
    void aReportOfNoBodyIsRefused(String organ) {
        CommandLineRun run = assertNothingChanges(adding("report", organ, "2018"));

        assertThat(run.err()).contains("There is no body “" + organ + "”").contains("bichig new organ");
    }

    @Test
    void withoutASiteNothingIsMade() {
        Path nowhere = folder.resolve("nowhere");
        CommandLineRun run = assertNothingChanges(
                "new",
                "organ",
                "huhhot",
                "--content",
                nowhere.resolve("content").toString());

        assertThat(run.err()).contains("bichig init DIR");
    }

    private CommandLineRun assertNothingChanges(String... arguments) {
        var before = Folders.bytes(folder);
        CommandLineRun run = run(arguments);

        assertThat(run.exitCode()).isPositive();
        assertThat(run.out()).isEmpty();
        assertThat(Folders.bytes(folder)).isEqualTo(before);
        return run;
    }

    private CommandLineRun add(String... what) {
        return run(adding(what));
    }

    private String[] adding(String... what) {
        return Stream.of(
                        Stream.of("new"),
                        Arrays.stream(what),
                        Stream.of("--content", project.resolve("content").toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    private Document page(String path) {
        try {
            return Jsoup.parse(project.resolve("site").resolve(path));
        } catch (IOException e) {
            throw new AssertionError(path + " is not there", e);
        }
    }
}
