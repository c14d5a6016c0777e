package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bichig.load.RuleLibrary;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found is printed file by file, with colours where they are wanted, and for code hosts as SARIF. */
class OutputTest {

    private static final SiteFixture ODD = minimal()
            .without(MONGOLIAN)
            .replacing(CHINESE, "本年度情况如下。", "受理36余件，在促进依法行政等发面发挥作用。")
            .replacing(REPORT, "disclosed: 12", "disclosed: 30\n    channelWeibo: 690")
            .adding(REPORT, "acknowledge:\n  - {rule: confused-words, text: 等发面, reason: 原文如此。}\n");

    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");

    @TempDir
    private Path project = Path.of("");

    @Test
    void eachFileHasOneHeadingWithCounts() {
        String printed = run("check").err();

        assertThat(printed.lines().filter(line -> line.matches("content/[^:]*: .*")))
                .containsExactly(REPORT + ": 1 error", CHINESE + ": 1 warning, 1 acknowledged");
        assertThat(printed).endsWith("1 error, 1 warning, 1 acknowledged. Nothing was changed.\n");
    }

    @Test
    void aProvedBuildSaysSo() {
        minimal().writeTo(project);

        CommandLineRun run = CommandLineRun.on(project, "build", "--prove");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("\\d+ written, 0 unchanged, 0 removed\\. A clean build makes the same bytes\\.");
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        SiteFixture site =
                minimal().replacing(CHINESE, "本年度情况如下。", "全年工作有序开展。".repeat(30) + "在等发面发挥作用。" + "成效明显。".repeat(30));
        site.writeTo(project);

        assertThat(CommandLineRun.on(project, "check").err()).containsPattern("(?m)^  \\| ….{10,25}等发面.{40,80}…$");
    }

    @Test
    void coloursAreForTerminalsUnlessTheyAreAskedFor() {
        assertThat(run("check").err()).doesNotContainPattern(ESCAPE);
        assertThat(run("check", "--color", "never").err()).doesNotContainPattern(ESCAPE);
        String coloured = run("check", "--color", "always").err();

        assertThat(coloured).contains("\u001b[1;31merror\u001b[0m [channel-above-total]");
        assertThat(ESCAPE.matcher(coloured).replaceAll(""))
                .isEqualTo(run("check").err());
    }

    @Test
    void anotherColourIsNotUnderstood() {
        CommandLineRun run = run("check", "--color", "red");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--color", "auto, always, never");
    }

    /** Its structure is that of the standard: the sections of SARIF 2.1.0 are named beside each claim. */
    @Test
    void theSarifLogHasWhatTheStandardAsksFor() throws Exception {
        JsonNode log = sarif();

        assertThat(log.path("version").asString("")).as("3.13.2").isEqualTo("2.1.0");
        assertThat(log.path("runs").size()).as("3.13.4").isEqualTo(1);
        JsonNode run = log.path("runs").get(0);
        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("name").asString("")).as("3.19.8").isEqualTo("bichig");
        assertThat(driver.path("rules")
                        .valueStream()
                        .map(rule -> rule.path("id").asString("")))
                .as("3.19.23")
                .containsExactlyElementsOf(
                        RuleLibrary.all().stream().map(rule -> rule.id()).toList());
        assertThat(driver.path("rules").valueStream()).as("3.49").allSatisfy(rule -> {
            assertThat(rule.path("shortDescription").path("text").asString("")).isNotBlank();
            assertThat(rule.path("help").path("text").asString("")).isNotBlank();
            assertThat(rule.path("defaultConfiguration").path("level").asString(""))
                    .isIn("error", "warning", "note");
        });
        assertThat(run.path("columnKind").asString("")).as("3.14.17").isEqualTo("unicodeCodePoints");
        assertThat(run.path("originalUriBaseIds").has("%SRCROOT%"))
                .as("3.14.14")
                .isTrue();
        assertThat(run.path("results").valueStream())
                .as("3.27")
                .hasSizeGreaterThan(2)
                .allSatisfy(result -> {
                    int number = result.path("ruleIndex").asInt(-1);
                    assertThat(driver.path("rules").path(number).path("id").asString("none"))
                            .as("3.27.6")
                            .isEqualTo(result.path("ruleId").asString(""));
                    assertThat(result.path("level").asString("")).isIn("error", "warning", "note");
                    assertThat(result.path("message").path("text").asString("")).isNotBlank();
                });
    }

    @Test
    void theSarifLogPointsAtThePlaceAndSaysWhatWasAcknowledged() throws Exception {
        JsonNode results = sarif().path("runs").get(0).path("results");
        JsonNode figure = of("channel-above-total", results);
        JsonNode words = of("confused-words", results);

        JsonNode location = figure.path("locations").get(0).path("physicalLocation");
        assertThat(location.path("region").path("startLine").asInt(0)).isEqualTo(9);
        assertThat(location.path("region").path("startColumn").asInt(0)).isEqualTo(19);
        assertThat(figure.path("level").asString("")).isEqualTo("error");
        assertThat(figure.has("suppressions")).isFalse();
        assertThat(words.path("suppressions").get(0).path("kind").asString("")).isEqualTo("external");
        assertThat(words.path("suppressions").get(0).path("justification").asString(""))
                .isEqualTo("原文如此。");
    }

    @Test
    void theSarifLogIsTheSameEveryTime() throws Exception {
        sarif();
        String first = Files.readString(project.resolve("log.sarif"));
        sarif();

        assertThat(project.resolve("log.sarif")).content().isEqualTo(first);
    }

    private static JsonNode of(String rule, JsonNode results) {
        return results.valueStream()
                .filter(result -> result.path("ruleId").asString("").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode sarif() throws Exception {
        Path file = project.resolve("log.sarif");
        run("check", "--sarif", file.toString());
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private CommandLineRun run(String command, String... options) {
        ODD.writeTo(project);
        return CommandLineRun.on(project, command, options);
    }
}
