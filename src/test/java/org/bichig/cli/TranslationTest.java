package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.minimal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A translator is told what has changed since she said that a translation is up to date, and nothing else. */
class TranslationTest {

    private static final String RECORD = "content/reports/huhhot/2018/mn.source.yaml";
    private static final String TEXT = "huhhot/2018";

    private static final String CHINESE_TEXT = """
            本年度情况如下。

            ## 一、概况 {#overview}

            公开信息12条。群众满意。见[附件](files/annex.pdf)。

            受理申请7件，全部办结。

            ## 二、问题 {#problems}

            还有不足。
            """;

    private static final String MONGOLIAN_TEXT = """
            ᠡᠨᠡ ᠵᠢᠯ᠎ᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ᠃

            ## ᠨᠢᠭᠡ᠂ ᠪᠠᠶᠢᠳᠠᠯ {#overview}

            12 ᠵᠦᠢᠯ᠃ ᠠᠷᠠᠳ ᠲᠦᠮᠡᠨ᠃ [ᠬᠠᠪᠰᠤᠷᠤᠯᠲᠠ](files/annex.pdf)᠃

            ᠭᠤᠶᠤᠴᠢᠯᠠᠯ 7᠃

            ## ᠬᠣᠶᠠᠷ᠂ ᠠᠰᠠᠭᠤᠳᠠᠯ {#problems}

            ᠳᠤᠲᠠᠭᠳᠠᠯ ᠪᠤᠢ᠃
            """;

    @TempDir
    private Path project = Path.of("");

    @BeforeEach
    void aTranslatedReport() {
        minimal().with(CHINESE, CHINESE_TEXT).with(MONGOLIAN, MONGOLIAN_TEXT).writeTo(project);
    }

    @Test
    void untilSomebodySaysSoNothingIsKnownAndNothingIsWritten() {
        assertThat(rules()).containsExactly("translation-unrecorded");
        assertThat(CommandLineRun.on(project, "build").exitCode()).isZero();

        assertThat(project.resolve(RECORD)).doesNotExist();
        assertThat(list().path("unrecorded").size()).isEqualTo(6);
    }

    @Test
    void onceRecordedItIsCurrentAndStaysSo() {
        CommandLineRun run = translated();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("Wrote " + RECORD + ": 6 paragraphs of mn.md up to date with the text as it stands.\n");
        assertThat(rules()).isEmpty();
        assertThat(list().path("current").asInt()).isEqualTo(6);
        String first = read(RECORD);
        translated();
        assertThat(read(RECORD)).as("the same texts give the same record").isEqualTo(first);
    }

    @Test
    void aChangedSentenceIsQuotedAsItWasAndAsItIs() {
        translated();
        change(CHINESE, text -> text.replace("群众满意。", "群众比较满意。"));

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith(MONGOLIAN + ":5:1: warning [translation-stale]")
                .contains("zh.md:5 has changed since this was translated: “群众满意。” is now “群众比较满意。”.")
                .contains("bichig translated huhhot/2018 --line 5");
        JsonNode changes = list().path("stale").get(0).path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).path("before").asString()).isEqualTo("群众满意。");
        assertThat(changes.get(0).path("after").asString()).isEqualTo("群众比较满意。");
    }

    @Test
    void aSentencePutInAndOneTakenOutAreToldAsSuch() {
        translated();
        change(CHINESE, text -> text.replace("群众满意。", "").replace("全部办结。", "全部办结。没有收费。"));

        assertThat(told()).hasSize(2);
        assertThat(told().get(0)).contains("“群众满意。” is gone.");
        assertThat(told().get(1)).contains("“没有收费。” is new.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开信息 12 条。", "公开信息１２条。", "公开\n信息12条。", "公开信息**12**条。", "公开信息12条。\\\n"})
    void spacesWidthsAndMarkupAreNoChange(String typed) {
        translated();
        change(CHINESE, text -> text.replace("公开信息12条。", typed).replace("，", ","));

        assertThat(told()).isEmpty();
    }

    @Test
    void aParagraphThatMovedIsStillTranslated() {
        translated();
        String moved = "受理申请7件，全部办结。\n\n";
        change(CHINESE, text -> moved + text.replace(moved, ""));

        assertThat(list().path("current").asInt()).isEqualTo(6);
    }

    @Test
    void aParagraphPutInIsMissingAndToldOnce() {
        translated();
        change(CHINESE, text -> text.replace("受理申请", "新的一段。\n\n受理申请"));

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith(CHINESE + ":7:1: warning [translation-missing-block]")
                .contains("| 新的一段。");
        assertThat(list().path("current").asInt()).isEqualTo(6);
    }

    @Test
    void aParagraphTakenOutLeavesItsTranslationOver() {
        translated();
        change(CHINESE, text -> text.replace("受理申请7件，全部办结。\n\n", ""));

        assertThat(told()).singleElement().asString().startsWith(MONGOLIAN + ":7:1: warning [translation-left-over]");
        assertThat(list().path("current").asInt()).isEqualTo(5);
    }

    @Test
    void aTranslationTakenOutIsMissing() {
        translated();
        change(MONGOLIAN, text -> text.replace("ᠭᠤᠶᠤᠴᠢᠯᠠᠯ 7᠃\n\n", ""));

        assertThat(told()).singleElement().asString().startsWith(CHINESE + ":7:1: warning [translation-missing-block]");
    }

    @Test
    void aSlipMendedInTheTranslationAloneChangesNothing() {
        translated();
        change(
                MONGOLIAN,
                text -> text.replace("ᠭᠤᠶᠤᠴᠢᠯᠠᠯ 7᠃", "ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ 7᠃").replace("ᠳᠤᠲᠠᠭᠳᠠᠯ", "ᠳᠤᠲᠤᠭᠳᠠᠯ"));

        assertThat(told()).isEmpty();
        assertThat(list().path("current").asInt()).isEqualTo(6);
    }

    @Test
    void anEditedTranslationIsNotUpToDateBeforeSomebodySaysSo() {
        translated();
        change(CHINESE, text -> text.replace("7件", "8件"));
        change(MONGOLIAN, text -> text.replace("7᠃", "8᠃"));
        assertThat(rules()).containsExactly("translation-stale");

        CommandLineRun run = translated("--line", "7");

        assertThat(run.out()).contains("1 paragraph of mn.md");
        assertThat(rules()).isEmpty();
    }

    @Test
    void oneParagraphIsRecordedAndTheOthersStayAsTheyWere() {
        translated();
        change(CHINESE, text -> text.replace("7件", "8件").replace("满意", "不满意"));
        change(MONGOLIAN, text -> text.replace("7᠃", "8᠃"));

        translated("--line", "8");

        assertThat(told()).singleElement().asString().contains("“群众满意。” is now “群众不满意。”");
    }

    @Test
    void aLineWithoutAParagraphIsRefusedAndNothingIsWritten() {
        change(MONGOLIAN, text -> "\n" + text);
        CommandLineRun run = translated("--line", "1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("In line 1 of content/reports/huhhot/2018/mn.md there is no paragraph");
        assertThat(project.resolve(RECORD)).doesNotExist();
    }

    @Test
    void whatIsNotTranslatedIsNotRecordedButNamed() {
        change(CHINESE, text -> text + "\n又一段，很长很长的一段。\n");

        CommandLineRun whole = translated();
        assertThat(whole.out())
                .contains("4 paragraphs", "Still without translation: " + CHINESE + ":")
                .contains("do not have the same paragraphs there (name them with --line): " + MONGOLIAN + ":9");
        assertThat(list().path("current").asInt()).isEqualTo(4);

        CommandLineRun named = translated("--line", "11");
        assertThat(named.out()).contains("  " + MONGOLIAN + ":11 is made from " + CHINESE + ":");
    }

    @Test
    void anUnknownReportIsAnsweredWithThoseThatThereAre() {
        CommandLineRun run = CommandLineRun.of(
                project,
                "translated",
                "huhhot/2017",
                "--content",
                project.resolve("content").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no translation “huhhot/2017”. There are huhhot/2018.");
    }

    @Test
    void aRecordThatWasEditedIsRefusedAndCanBeWrittenAnew() {
        translated();
        change(RECORD, text -> text.replace("群众满意", "群众不满意"));
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith(RECORD + ":")
                .contains("error [translation-record]", "one of the two was changed since bichig wrote them");

        assertThat(translated().exitCode()).isZero();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"format: bichig-translation/9\nblocks: []\n", "<<<<<<< HEAD\nformat: x\n", "blocks: []\n", ""})
    void aFileThatIsNoRecordIsAnErrorOfItsOwn(String text) {
        change(RECORD, before -> text);

        assertThat(CommandLineRun.on(project, "check").err()).startsWith(RECORD).contains("error [", "1 error.");
    }

    @Test
    void theListIsForPeopleToo() {
        translated();
        change(CHINESE, text -> text.replace("群众满意。", "群众比较满意。") + "\n又一段，很长很长的一段。\n");
        CommandLineRun run = CommandLineRun.on(project, "check", "--translation");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("""
                huhhot/2018 (draft): 5 current, 1 stale, 1 missing
                  content/reports/huhhot/2018/mn.md:5: stale, made from content/reports/huhhot/2018/zh.md:5
                    - 群众满意。
                    + 群众比较满意。
                  content/reports/huhhot/2018/zh.md:13: missing
                    | 又一段，很长很长的一段。

                Wordings that are drafts: site.yaml 2 of 2, names of bodies 0 of 0,""");
    }

    @Test
    void aReportWithoutTranslationIsOnTheListAndAnUnknownOneIsNot() {
        minimal().without(MONGOLIAN).writeTo(project);

        assertThat(CommandLineRun.on(project, "check", "--translation").out())
                .startsWith("huhhot/2018: not translated\n");
        assertThat(CommandLineRun.on(project, "check", "--translation", "huhhot/2017")
                        .exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.on(project, "check", "huhhot/2018").exitCode())
                .isEqualTo(2);
    }

    @Test
    void whatStandsInTheWayOfTheListIsWrittenForCodeHostsToo() throws IOException {
        minimal().adding("content/site.yaml", "x: [\n").writeTo(project);
        Path sarif = project.resolve("found.sarif");

        assertThat(CommandLineRun.on(project, "check", "--translation", "--sarif", sarif.toString())
                        .exitCode())
                .isEqualTo(1);
        assertThat(Files.readString(sarif)).contains("yaml-syntax").contains("site.yaml");
    }

    private CommandLineRun translated(String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "translated",
                                TEXT,
                                "--content",
                                project.resolve("content").toString()),
                        Stream.of(options))
                .toList();
        return CommandLineRun.of(project, arguments.toArray(String[]::new));
    }

    /** What check says of translations, but for the figures: those are another matter. */
    private List<String> told() {
        return Stream.of(CommandLineRun.on(project, "check").err().split("\n\n"))
                .map(finding -> finding.replaceFirst("^.*: [0-9]+ (?:error|warning|acknowledged).*\n", ""))
                .filter(finding -> finding.contains("[translation-") || finding.contains("[twins-"))
                .toList();
    }

    private List<String> rules() {
        return Outcomes.read(CommandLineRun.on(project, "check", "--json").out()).findings().stream()
                .map(finding -> finding.path("rule").asString(""))
                .toList();
    }

    private JsonNode list() {
        CommandLineRun run = CommandLineRun.on(project, "check", "--translation", "--json", TEXT);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out()).path("texts").get(0);
    }

    private void change(String file, UnaryOperator<String> change) {
        try {
            Path path = project.resolve(file);
            String before = Files.exists(path) ? Files.readString(path) : "";
            String after = change.apply(before);
            Files.writeString(path, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(project.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
