package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mongolian comes in as people type it and goes out as it is stored. What bichig may not decide it says, with the place;
 * beside each slip stands its near miss, about which it says nothing.
 */
class MongolianInputTest {

    private static final String MESSAGES = "content/messages/mn.yaml";

    @TempDir
    private Path project = Path.of("");

    @Nested
    class Normalised {

        @Test
        void aTextOnAnyWayIn() throws IOException {
            SiteFixture typed = minimal()
                    .replacing(SITE, "mn: ᠢᠯᠡᠳᠬᠡᠯ", "mn: \"ᠵᠢᠯ ᠦᠨ ᠢᠯᠡᠳᠬᠡᠯ\"")
                    .replacing(REPORT, "mn: ᠢᠯᠡᠳᠬᠡᠯ", "mn: ᠬᠣᠲᠠ\u202Fᠶᠢᠨ ᠢᠯᠡᠳᠬᠡᠯ")
                    .with(MESSAGES, "contents: ︽ᠭᠠᠷᠴᠠᠭ︾ ᠤᠨ\nhome: {text: ᠲᠡᠷᠢᠭᠦᠨ ᠦ, status: draft}\n")
                    .with(MONGOLIAN, "**ᠮᠣᠩᠭᠣᠯ** ᠤᠨ GDP ᠶᠢᠨ 5% ᠢ\n\n## ᠢᠯᠡᠳᠬᠡᠯ {#overview}\n");
            String page = built(typed, "mn/huhhot/2018/index.html");

            assertThat(page)
                    .contains("ᠵᠢᠯ\u180Eᠦᠨ ᠢᠯᠡᠳᠬᠡᠯ")
                    .contains("ᠬᠣᠲᠠ\u180Eᠶᠢᠨ ᠢᠯᠡᠳᠬᠡᠯ")
                    .contains("《ᠭᠠᠷᠴᠠᠭ》\u180Eᠤᠨ")
                    .contains("ᠲᠡᠷᠢᠭᠦᠨ\u180Eᠦ")
                    .contains("<strong>ᠮᠣᠩᠭᠣᠯ</strong>\u180Eᠤᠨ GDP\u180Eᠶᠢᠨ 5%\u180Eᠢ")
                    .doesNotContain("\u202F");
        }

        @Test
        void notInWhatIsNoProse() throws IOException {
            String page = built(
                    minimal()
                            .adding(
                                    MONGOLIAN,
                                    "\n`ᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽` [ᠮ](https://a.example/︽ᠮ︾) https://a.example/︾\n\n"
                                            + "```\nᠬᠣᠲᠠ ᠶᠢᠨ\n```\n"),
                    "mn/huhhot/2018/index.html");

            assertThat(page)
                    .contains("<code>ᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽</code>")
                    .contains("href=\"https://a.example/︽ᠮ︾\"")
                    .contains("https://a.<wbr>example/︾")
                    .contains("ᠬᠣᠲᠠ ᠶᠢᠨ");
        }

        @Test
        void notInChineseText() throws IOException {
            SiteFixture typed = minimal().with(SiteFixture.CHINESE, "︽ᠮᠣᠩᠭᠣᠯ ᠤᠨ︾，\n\n## 一 {#overview}\n");

            assertThat(built(typed, "zh/huhhot/2018/index.html"))
                    .contains("︽<span lang=\"mn-Mong\">ᠮᠣᠩᠭᠣᠯ ᠤᠨ</span>︾，");
        }

        @Test
        void silentlyButForANoteWithCounts() {
            SiteFixture typed = minimal()
                    .adding(MONGOLIAN, "\nᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽ᠳᠦᠷᠢᠮ︾ ᠦᠨ\n")
                    .with(MESSAGES, "contents: ᠭᠠᠷᠴᠠᠭ ᠤᠨ\nhome: ᠲᠡᠷᠢᠭᠦᠨ ᠦ\n");
            saysNothing(typed);
            typed.writeTo(project);

            assertThat(CommandLineRun.on(project, "check", "--json").out())
                    .containsOnlyOnce("\"mongolian-normalised\", \"severity\": \"note\", \"file\": \"" + MESSAGES)
                    .contains("U+180E before a suffix (2 times), punctuation in place of its vertical form (0 times)")
                    .containsOnlyOnce("\"mongolian-normalised\", \"severity\": \"note\", \"file\": \"" + MONGOLIAN)
                    .contains("U+180E before a suffix (2 times), punctuation in place of its vertical form (2 times)");
        }
    }

    @Nested
    class Refused {

        @Test
        void codesForPrivateUse() {
            refused(
                    minimal().adding(MONGOLIAN, "\nᠮᠣ \uE234\uE250\n"),
                    MONGOLIAN + ":7:4: error [private-use-character]",
                    "The code U+E234 is for private use; the text seems to be in the Menksoft encoding",
                    "| ᠮᠣ \uE234\uE250",
                    "Convert the text from Menksoft to Unicode");
            refused(
                    minimal().replacing(SITE, "mn: ᠢᠯᠡᠳᠬᠡᠯ", "mn: \"\uE010\uE020\""),
                    SITE + ":4:23: error [private-use-character]",
                    "ZVVNMOD");
            saysNothing(minimal().replacing(SITE, "zh: 年度报告", "zh: \uE010"));
        }

        @Test
        void lostCharacters() {
            refused(
                    minimal().adding(MONGOLIAN, "\nᠮᠣ\uFFFDᠭᠣᠯ\n"),
                    MONGOLIAN + ":7:3: error [lost-character]",
                    "U+FFFD",
                    "| ᠮᠣ\uFFFDᠭᠣᠯ",
                    "take the text from its source once more");
        }

        @Test
        void textInTheEncodingZ52() {
            refused(
                    minimal().with(MONGOLIAN, "\u1850\u1860\u1870\n\n## ᠮ {#overview}\n"),
                    MONGOLIAN + ":1:1: error [legacy-encoding]",
                    "Most letters from here on (3)",
                    "Convert the text from Z52 to Unicode");
        }
    }

    @Nested
    class Warned {

        @Test
        void lettersOfOtherAlphabets() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠮᠣ \u1873ᠮ\n"),
                    MONGOLIAN + ":7:4: warning [other-alphabet]",
                    "The letter U+1873",
                    "Type the Mongolian letter");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠹᠺᠻᠼᠽᠾ\n"));
        }

        @Test
        void straySelectors() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠺᠣᠳ\u180B\u180B\n"),
                    MONGOLIAN + ":7:5: warning [stray-selector]",
                    "The variation selector U+180B follows another one.");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠺᠣᠳ\u180B\n"));
        }

        @Test
        void joiners() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠮᠣ\u200Dᠭᠣᠯ\n"),
                    MONGOLIAN + ":7:3: warning [stray-joiner]",
                    "Behind a Mongolian letter, U+200D forces the form");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠮᠣᠩ\u180Aᠭᠣᠯ\n"));
        }

        @Test
        void straySeparators() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠰᠠᠷ\u202Fᠠ\n"),
                    MONGOLIAN + ":7:4: warning [stray-separator]",
                    "no suffix that bichig knows follows it");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠰᠠᠷ\u180Eᠠ ᠰᠠᠷ\u180Eᠠ\u202Fᠶᠢᠨ\n"));
        }

        @Test
        void whatMayBeASuffixOrAWord() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ ᠪᠠᠷ\n"),
                    MONGOLIAN + ":7:6: warning [suffix-or-word]",
                    "ᠪᠠᠷ may be a suffix or a word of its own",
                    "| ᠬᠣᠲᠠ ᠪᠠᠷ",
                    "or a no-break space (U+00A0) if it is a word");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ\u00A0ᠪᠠᠷ ᠬᠣᠲᠠ\u180Eᠪᠠᠷ\n"));
        }

        @Test
        void suffixesAtTheBeginningOfALine() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ\nᠶᠢᠨ\n"),
                    MONGOLIAN + ":8:1: warning [suffix-apart]",
                    "| ᠶᠢᠨ",
                    "Put the suffix right behind its word");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ᠃\nᠶᠢᠨ\n"));
        }

        @Test
        void suffixesSpelledByTheirLooks() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ\u180Eᠵᠢᠨ\n"),
                    MONGOLIAN + ":7:6: warning [suffix-spelling]",
                    "Type U+180E and ᠶᠢᠨ.");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ ᠵᠢᠨ\n"));
        }

        @Test
        void ordinalsThatDoNotAgreeWithTheNumberAsItIsSpoken() {
            warns(
                    minimal().adding(MONGOLIAN, "\n4\u180Eᠳᠤᠭᠠᠷ ᠰᠠᠷ\u180Eᠠ\n"),
                    MONGOLIAN + ":7:3: warning [ordinal-suffix]",
                    "4 is read out with a word at its end that asks for ᠳᠦᠭᠡᠷ, not ᠳᠤᠭᠠᠷ.",
                    "Type ᠳᠦᠭᠡᠷ.");
            warns(minimal().adding(MONGOLIAN, "\n**20** ᠳᠦᠭᠡᠷ\n"), MONGOLIAN + ":7:8: warning [ordinal-suffix]");
            saysNothing(minimal()
                    .adding(MONGOLIAN, "\n4\u180Eᠳᠦᠭᠡᠷ 12 ᠳᠤᠭᠠᠷ 100000\u180Eᠳᠦᠭᠡᠷ 1.4\u180Eᠳᠤᠭᠠᠷ `4\u180Eᠳᠤᠭᠠᠷ`\n"));
        }

        @Test
        void oneWordInSeveralSpellingsAcrossTheSiteOnceWithItsPlaces() {
            SiteFixture varying = minimal()
                    .replacing(SITE, "mn: ᠢᠯᠡᠳᠬᠡᠯ", "mn: ᠢᠯᠡᠳᠭᠡᠯ")
                    .adding(MONGOLIAN, "\nᠢᠯᠡᠳᠬᠡᠯ\u180Eᠦᠨ ᠢᠯᠡᠳᠬᠡᠯ\n");
            CommandLineRun run = warns(
                    varying,
                    SITE + ":4:22: warning [spelling-varies]",
                    "ᠢᠯᠡᠳᠬᠡᠯ (1822 182F 1821 1833 182C 1821 182F) at " + REPORT + ":1, " + MONGOLIAN + ":1, "
                            + MONGOLIAN + ":3 and 3 more; ᠢᠯᠡᠳᠭᠡᠯ (1822 182F 1821 1833 182D 1821 182F) at " + SITE
                            + ":4.",
                    "| name: {zh: 年度报告, mn: ᠢᠯᠡᠳᠭᠡᠯ}",
                    "list them under distinctWords in site.yaml");

            assertThat(told(run)).hasSize(1);
            saysNothing(varying.adding(SITE, "distinctWords: [ᠢᠯᠡᠳᠬᠡᠯ, ᠢᠯᠡᠳᠭᠡᠯ]\n"));
            saysNothing(minimal().adding(MONGOLIAN, "\nᠭᠡᠷ ᠭᠠᠷ ᠣᠨ ᠤᠨ ᠴᠠᠭ ᠴᠡᠭ ᠨᠡᠷ\u180Eᠡ ᠨᠡᠷᠡ\n"));
        }

        @Test
        void ofManyWordsInSeveralSpellingsTheFirstAreShownAndTheRestIsCounted() {
            StringBuilder words = new StringBuilder("\n");
            for (char last = '\u1828'; last <= '\u1838'; last++) {
                for (char first : "ᠮᠯ".toCharArray()) {
                    words.append(first).append("ᠣᠷ").append(last).append(' ');
                    words.append(first).append("ᠤᠷ").append(last).append('\n');
                }
            }
            CommandLineRun run =
                    warns(minimal().adding(MONGOLIAN, words.toString()), "more words of this kind than the 20");

            assertThat(told(run)).hasSize(21);
        }

        @Test
        void chinesePunctuation() {
            warns(
                    minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ， ᠬᠣᠲᠠ。\n"),
                    MONGOLIAN + ":7:5: warning [chinese-punctuation]",
                    "The Chinese sign ， stands in Mongolian text.",
                    "Type the Mongolian sign ᠂ (U+1802).",
                    MONGOLIAN + ":7:11: warning [chinese-punctuation]",
                    "Type the Mongolian sign ᠃ (U+1803).");
            saysNothing(minimal().adding(MONGOLIAN, "\nᠬᠣᠲᠠ； 《ᠬᠣᠲᠠ》 （呼和浩特，包头。）\n"));
        }
    }

    @Nested
    class Places {

        @Test
        void columnsAreCountedInCharactersOutsideTheBasicPlaneToo() {
            warns(
                    minimal().adding(MONGOLIAN, "\n𠮷𠮷 ᠬᠣᠲᠠ，\n"),
                    MONGOLIAN + ":7:8: warning [chinese-punctuation]",
                    "| 𠮷𠮷 ᠬᠣᠲᠠ，");
        }

        @Test
        void inAValueAsItIsTyped() {
            placed("mn: ᠬᠣᠲᠠ，}", 2, 27);
            placed("mn: \"ᠬᠣᠲᠠ，\"}", 2, 28);
            placed("mn: 'ᠬᠣ''ᠲᠠ，'}", 2, 30);
            placed("mn: \"\\u182Cᠣᠲᠠ，\"}", 2, 33);
            placed("mn: \"ᠬᠣ\n    ᠲᠠ，\"}", 3, 7);
        }

        @Test
        void inABlock() {
            warns(
                    minimal().adding(SITE, "description:\n  zh: 中\n  mn: >\n    ᠬᠣᠲᠠ\n    ᠬᠣᠲᠠ，\n"),
                    SITE + ":10:9: warning [chinese-punctuation]",
                    "| ᠬᠣᠲᠠ，");
        }

        @Test
        void aSuffixOnTheNextLineOfAFoldedValueIsNotApart() throws IOException {
            SiteFixture folded = minimal().adding(SITE, "description:\n  zh: 中\n  mn: >\n    ᠬᠣᠲᠠ\n    ᠶᠢᠨ\n");

            assertThat(built(folded, "mn/index.html")).contains("ᠬᠣᠲᠠ\u180Eᠶᠢᠨ");
        }

        @Test
        void ofALongLineThePartAroundIsQuoted() {
            warns(
                    minimal().adding(MONGOLIAN, "\n" + "ᠮᠣ ".repeat(200) + "ᠬᠣᠲᠠ，\n"),
                    MONGOLIAN + ":7:605: warning",
                    "| …",
                    "ᠮᠣ ᠬᠣᠲᠠ，");
        }

        @Test
        void ofVeryManyTheFirstAreShownAndTheRestIsCounted() {
            CommandLineRun run = warns(
                    minimal().adding(MONGOLIAN, "\n" + "ᠮ，中".repeat(50) + "\n"),
                    MONGOLIAN + ": warning [chinese-punctuation]",
                    "In this file there are 30 more than the 20 that are shown.",
                    MONGOLIAN + ":7:2: warning [chinese-punctuation]");

            assertThat(told(run)).hasSize(21);
        }

        private void placed(String value, int line, int column) {
            warns(
                    minimal()
                            .replacing(
                                    REPORT,
                                    "title: {zh: 2018年年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}",
                                    "title:\n  {zh: 2018年年度报告, " + value),
                    REPORT + ":" + line + ":" + column + ": warning [chinese-punctuation]");
        }
    }

    private String built(SiteFixture site, String page) throws IOException {
        site.writeTo(project);
        CommandLineRun run = CommandLineRun.on(project, "build");

        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(project.resolve("site").resolve(page));
    }

    private void refused(SiteFixture site, String... said) {
        site.writeTo(project);
        CommandLineRun run = CommandLineRun.on(project, "check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsSubsequence(said);
    }

    private CommandLineRun warns(SiteFixture site, String... said) {
        site.writeTo(project);
        CommandLineRun run = CommandLineRun.on(project, "check");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).containsSubsequence(said);
        return run;
    }

    private void saysNothing(SiteFixture site) {
        site.writeTo(project);
        CommandLineRun run = CommandLineRun.on(project, "check");

        assertThat(told(run)).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** The findings, but for that of texts that are no longer twins because one of them was changed for a test. */
    private static List<String> told(CommandLineRun run) {
        return Stream.of(run.err().split("\n\n"))
                .filter(finding -> finding.contains("[") && !finding.contains("[twin"))
                .toList();
    }
}
