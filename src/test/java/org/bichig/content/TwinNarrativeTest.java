package org.bichig.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A Mongolian narrative is the twin of its Chinese one, block for block, so that the two can stand side by side and a
 * link to a section holds in both. The files are read as text, so that no parser can repair them on the way.
 *
 * <p>Nothing here can tell good Mongolian from bad: only that no figure, section or document went astray.
 */
@NullMarked
class TwinNarrativeTest {
    private static final Path REPORTS = Path.of("content", "reports");

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern HEADING = Pattern.compile("^(#{2,6}) .+? \\{#([a-z0-9-]+)}$");
    private static final Pattern STRONG = Pattern.compile("\\*\\*.+?\\*\\*");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    /** An official document's number, as 昆政办发〔2018〕42号: it is typed into other systems, so it is never translated. */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{IsHan}+〔[0-9]{4}〕[0-9]+号");

    /** A name or title as the Chinese text has it, in brackets behind its translation. */
    private static final Pattern ORIGINAL = Pattern.compile("（([\\p{IsHan}、]+|\\p{IsHan}+〔[0-9]{4}〕[0-9]+号)）");

    private static final String LETTER = "[\\u1820-\\u1842]";
    private static final String SELECTOR = "[\\u180B-\\u180D\\u180F]";

    /** Suffixes that are not also words of their own; the ambiguous ᠪᠠᠷ ᠨᠠᠷ ᠪᠠᠨ ᠤᠳ ᠳᠠ ᠴᠤ are left out. */
    private static final Pattern SUFFIX_SET_OFF = Pattern.compile(
            "\\s(?:ᠶᠢᠨ|ᠤᠨ|ᠦᠨ|ᠤ|ᠦ|ᠢ|ᠶᠢ|ᠳᠤ|ᠳᠦ|ᠲᠤ|ᠲᠦ|ᠳᠤᠷ|ᠲᠤᠷ|ᠳᠠᠬᠢ|ᠲᠠᠬᠢ|ᠠᠴᠠ|ᠡᠴᠡ|ᠪᠡᠷ|ᠢᠶᠠᠷ|ᠢᠶᠡᠷ|ᠲᠠᠢ|ᠲᠡᠢ|ᠪᠡᠨ|ᠢᠶᠠᠨ|ᠢᠶᠡᠨ"
                    + "|ᠳᠠᠭᠠᠨ|ᠳᠡᠭᠡᠨ|ᠦᠳ|ᠨᠤᠭᠤᠳ|ᠨᠦᠭᠦᠳ|ᠨᠡᠷ|ᠳᠤᠭᠠᠷ|ᠳᠦᠭᠡᠷ)(?![\\u1820-\\u1842\\u180B-\\u180F])");

    static Stream<Twin> twins() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            return files.filter(file -> file.endsWith("mn.md")).sorted().map(TwinNarrativeTest::twin).toList().stream();
        }
    }

    @Test
    void kundulunAndHohhotHaveATwin() throws IOException {
        assertThat(twins()).extracting(Twin::name).contains("huhhot/2018", "kundulun/2018");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theSameHeadingsAndParagraphsFollowEachOther(Twin twin) {
        assertThat(shapes(twin.mongolian())).isEqualTo(shapes(twin.chinese()));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyBlockHoldsTheNumbersOfItsTwinInTheirOrder(Twin twin) {
        assertSameInEveryBlock(twin, TwinNarrativeTest::numbers);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyBlockHoldsTheDocumentNumbersOfItsTwin(Twin twin) {
        assertSameInEveryBlock(twin, block -> all(DOCUMENT_NUMBER, block));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyBlockHoldsTheLatinWordsOfItsTwin(Twin twin) {
        assertSameInEveryBlock(twin, block -> all(LATIN, SeedText.withoutMarkdown(block)));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void runInHeadsStandInTheSameBlocks(Twin twin) {
        assertSameInEveryBlock(
                twin, block -> List.of(STRONG.matcher(block).results().count()));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyOriginalInBracketsStandsInTheChineseBlock(Twin twin) {
        for (int i = 0; i < twin.mongolian().size(); i++) {
            String chinese = twin.chinese().get(i);
            assertThat(originals(twin.mongolian().get(i)))
                    .as("%s, block %d: Chinese in brackets", twin.name(), i + 1)
                    .allSatisfy(original -> assertThat(chinese).contains(original));
        }
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyMongolianBlockIsInMongolian(Twin twin) {
        assertThat(twin.mongolian()).allSatisfy(block -> assertThat(block).containsPattern(LETTER + "{2}"));
    }

    @ParameterizedTest(name = "no {0}")
    @CsvSource({
        "narrow no-break space, U+202F was the suffix separator before Unicode 16, \\u202F",
        "presentation form, the browser draws the vertical glyph, '[\\uFE10-\\uFE19\\uFE30-\\uFE4F]'",
        "private use, glyph codes of a legacy encoding, '[\\uE000-\\uF8FF\\x{F0000}-\\x{10FFFD}]'",
        "letter of another Mongolian alphabet, Todo Sibe Manchu and Ali Gali, '[\\u1843-\\u18AA]'",
        "joiner or direction mark, not for everyday text, '[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]'",
        "replacement character, bytes were lost, \\uFFFD",
        "other digit, European digits only, '[\\u1810-\\u1819\\uFF10-\\uFF19]'",
        "Chinese outside of brackets, only originals and document numbers stay Chinese, '\\p{IsHan}'",
        "Chinese mark, Mongolian has its own, '[，。、：“”‘’]'",
        "half-width mark beside Mongolian, Mongolian has its own, '" + LETTER + "[,.:;?!()\"]'",
        "selector that is not after a letter, it would select nothing, '(?<!" + LETTER + ")" + SELECTOR + "'",
        "separator that starts a word, it joins, '(?:^|[\\s\\u180E])\\u180E'",
        "separator without a letter after it, it joins, '\\u180E(?!" + LETTER + ")'",
        "double or outer space, lines are words apart, ' {2}|(?m)^ | $'",
    })
    void noMongolianNarrativeHoldsA(String name, String reason, String pattern) throws IOException {
        Pattern wrong = Pattern.compile(pattern);
        assertThat(mongolianBlocks())
                .as("%s (%s)", name, reason)
                .noneMatch(block -> wrong.matcher(withoutOriginals(block)).find());
    }

    @Test
    void everySuffixIsJoinedToItsWordAndNotSetOffByASpace() throws IOException {
        assertThat(mongolianBlocks())
                .noneMatch(block -> SUFFIX_SET_OFF.matcher(block).find());
    }

    @Test
    void aFigureThatDiffersIsSeenAndAnOrdinalWordIsNotAFigure() {
        assertThat(numbers("二是公开7大类133个事项，占5%。")).isEqualTo(numbers("ᠬᠣᠶᠠᠷ᠂ 7᠂ 133᠂ 5%᠃"));
        assertThat(numbers("受理20件")).isNotEqualTo(numbers("2 ᠬᠡᠷᠡᠭ"));
        assertThat(numbers("教育16条、科学15条")).isNotEqualTo(numbers("15 ᠵᠦᠢᠯ᠂ 16 ᠵᠦᠢᠯ"));
        assertThat(numbers("邮编010010")).isNotEqualTo(numbers("10010"));
    }

    @Test
    void onlyChineseInBracketsCountsAsAnOriginal() {
        String block = "《ᠮᠡᠳᠡᠭᠳᠡᠯ》（财税〔2017〕20号）᠎ᠢ ᠨᠥᠬᠥᠷ（苏军） （ᠨᠢᠭᠡ）";

        assertThat(originals(block)).containsExactly("财税〔2017〕20号", "苏军");
        assertThat(withoutOriginals(block)).isEqualTo("《ᠮᠡᠳᠡᠭᠳᠡᠯ》（）᠎ᠢ ᠨᠥᠬᠥᠷ（） （ᠨᠢᠭᠡ）");
    }

    private static void assertSameInEveryBlock(Twin twin, Function<String, List<?>> what) {
        assertThat(twin.mongolian()).hasSameSizeAs(twin.chinese());
        for (int i = 0; i < twin.chinese().size(); i++) {
            assertThat(what.apply(twin.mongolian().get(i)))
                    .as("%s, block %d", twin.name(), i + 1)
                    .isEqualTo(what.apply(twin.chinese().get(i)));
        }
    }

    /**
     * The numbers of a block in their order: two figures that have changed places would both still be there. Should a
     * sentence need another order in Mongolian, turn the sentence, not the test.
     */
    private static List<String> numbers(String block) {
        return SeedText.numbers(SeedText.withoutMarkdown(block));
    }

    /** A heading as its level and anchor, anything else as a paragraph. */
    private static List<String> shapes(List<String> blocks) {
        List<String> shapes = new ArrayList<>();
        for (String block : blocks) {
            var heading = HEADING.matcher(block);
            if (heading.matches()) {
                shapes.add(heading.group(1) + " " + heading.group(2));
            } else {
                assertThat(block).as("a heading without an anchor").doesNotStartWith("#");
                shapes.add("paragraph");
            }
        }
        return shapes;
    }

    private static List<String> originals(String block) {
        return ORIGINAL.matcher(block).results().map(found -> found.group(1)).toList();
    }

    private static String withoutOriginals(String block) {
        return ORIGINAL.matcher(block).replaceAll("（）");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> mongolianBlocks() throws IOException {
        return twins().flatMap(twin -> twin.mongolian().stream()).toList();
    }

    private static Twin twin(Path mongolian) {
        int parts = mongolian.getNameCount();
        String name = mongolian.getName(parts - 3) + "/" + mongolian.getName(parts - 2);
        return new Twin(name, blocks(mongolian.resolveSibling("zh.md")), blocks(mongolian));
    }

    private static List<String> blocks(Path file) {
        try {
            return Arrays.stream(BLANK_LINES.split(Files.readString(file, UTF_8).strip(), -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both narratives of one report, cut at blank lines. */
    private record Twin(String name, List<String> chinese, List<String> mongolian) {
        @Override
        public String toString() {
            return name;
        }
    }
}
