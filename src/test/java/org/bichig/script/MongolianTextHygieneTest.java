package org.bichig.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every Mongolian string that bichig ships is stored in one encoding: Unicode letters of Hudum, MVS before suffixes.
 *
 * <p>The files are read as plain lines, not through the loader, so that nothing can repair them on the way.
 */
class MongolianTextHygieneTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "bichig");
    private static final Path CHINESE = RESOURCES.resolve("messages").resolve("zh-Hans.yaml");
    private static final Path MONGOLIAN = RESOURCES.resolve("messages").resolve("mn-Mong.yaml");

    private static final String LETTER = "[\\u1820-\\u1842]";
    private static final String SELECTOR = "[\\u180B-\\u180D\\u180F]";

    /** Suffixes that are not also words of their own; the ambiguous ᠪᠠᠷ ᠨᠠᠷ ᠪᠠᠨ ᠤᠳ ᠳᠠ ᠴᠤ are left out. */
    private static final String SUFFIX =
            "(?:ᠶᠢᠨ|ᠤᠨ|ᠦᠨ|ᠤ|ᠦ|ᠢ|ᠶᠢ|ᠳᠤ|ᠳᠦ|ᠲᠤ|ᠲᠦ|ᠳᠤᠷ|ᠲᠤᠷ|ᠳᠠᠬᠢ|ᠲᠠᠬᠢ|ᠠᠴᠠ|ᠡᠴᠡ|ᠪᠡᠷ|ᠢᠶᠠᠷ|ᠢᠶᠡᠷ|ᠲᠠᠢ|ᠲᠡᠢ|ᠯᠤᠭ᠎ᠠ"
                    + "|ᠪᠡᠨ|ᠢᠶᠠᠨ|ᠢᠶᠡᠨ|ᠳᠠᠭᠠᠨ|ᠳᠡᠭᠡᠨ|ᠦᠳ|ᠨᠤᠭᠤᠳ|ᠨᠦᠭᠦᠳ|ᠨᠡᠷ|ᠤᠤ|ᠳᠤᠭᠠᠷ|ᠳᠦᠭᠡᠷ)";

    @ParameterizedTest(name = "no {0}")
    @CsvSource({
        "narrow no-break space, U+202F was the suffix separator before Unicode 16, \\u202F",
        "presentation form, the browser draws the vertical glyph, '[\\uFE10-\\uFE19\\uFE30-\\uFE4F]'",
        "private use, glyph codes of a legacy encoding, '[\\uE000-\\uF8FF\\x{F0000}-\\x{10FFFD}]'",
        "letter of another Mongolian alphabet, Todo Sibe Manchu and Ali Gali, '[\\u1843-\\u18AA]'",
        "replacement character, bytes were lost, \\uFFFD",
        "joiner or direction mark, not for everyday text, '[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]'",
    })
    void noLineHoldsACharacterThatDoesNotBelong(String name, String reason, String pattern) throws IOException {
        assertThat(linesMatching(pattern)).as("%s (%s)", name, reason).isEmpty();
    }

    @ParameterizedTest(name = "no {0}")
    @CsvSource({
        "digit but 0 to 9, '[\\u1810-\\u1819\\uFF10-\\uFF19]'",
        "Chinese punctuation, '[，。：、]'",
        "Han character, '\\p{IsHan}'",
        "selector that is not after a letter, '(?<!" + LETTER + ")" + SELECTOR + "'",
        "separator that starts a word, '(?:^|[\\s\\u180E])\\u180E'",
        "separator without a letter after it, '\\u180E(?!" + LETTER + ")'",
        "double or outer space, ' {2}|^ | $'",
    })
    void noMongolianTextHoldsA(String name, String pattern) throws IOException {
        assertThat(textsMatching(pattern)).as(name).isEmpty();
    }

    @Test
    void everySuffixIsJoinedToItsWordAndNotSetOffByASpace() throws IOException {
        assertThat(textsMatching("\\s" + SUFFIX + "(?![\\u1820-\\u1842\\u180B-\\u180F])"))
                .isEmpty();
    }

    @Test
    void theSuffixPatternTellsASuffixFromAWord() {
        Pattern apart = Pattern.compile("\\s" + SUFFIX + "(?![\\u1820-\\u1842\\u180B-\\u180F])");

        assertThat(apart.matcher("ᠮᠣᠩᠭᠣᠯ ᠤᠨ").find()).isTrue();
        assertThat(apart.matcher("ᠮᠣᠩᠭᠣᠯ ᠤᠨ᠃").find()).isTrue();
        assertThat(apart.matcher("ᠮᠣᠩᠭᠣᠯ᠎ᠤᠨ").find()).isFalse();
        assertThat(apart.matcher("ᠮᠣᠩᠭᠣᠯ ᠤᠩᠰᠢᠬᠤ").find()).isFalse();
    }

    @Test
    void everyMongolianTextCarriesItsStatus() throws IOException {
        Pattern withStatus = Pattern.compile(
                "(?:text|mn): \"[^\"]*\", (?:status|mnStatus): " + "(?:attested|composed|draft|confirmed)[,}]");
        for (Line line : lines()) {
            assertThat(count(withStatus, line.text()))
                    .as("%s: texts with a status", line.place())
                    .isEqualTo(line.mongolian().size());
        }
    }

    @Test
    void everyMessageThatIsNotADraftNamesItsSource() throws IOException {
        List<Line> unsourced = lines(MONGOLIAN).stream()
                .filter(line -> line.text().matches(".*status: (attested|composed).*"))
                .filter(line -> !line.text().matches(".*, source: \"\\S[^\"]*\"}"))
                .toList();

        assertThat(unsourced).isEmpty();
    }

    @Test
    void everyChineseMessageHasAMongolianTwinWithTheSamePlaceholders() throws IOException {
        Map<String, SortedSet<String>> chinese = placeholders(CHINESE);
        Map<String, SortedSet<String>> mongolian = placeholders(MONGOLIAN);

        assertThat(mongolian.keySet()).containsExactlyElementsOf(chinese.keySet());
        chinese.forEach((key, names) -> assertThat(mongolian.get(key)).as(key).isEqualTo(names));
    }

    @Test
    void everyLabelOfATableHasAMongolianTwin() throws IOException {
        List<Line> untranslated = lines(formats()).stream()
                .filter(line -> line.text().matches("[^#]*\\bzh: .*"))
                .filter(line -> line.mongolian().isEmpty())
                .toList();

        assertThat(untranslated).isEmpty();
    }

    private static List<String> linesMatching(String pattern) throws IOException {
        Pattern wrong = Pattern.compile(pattern);
        return lines().stream()
                .filter(line -> wrong.matcher(line.text()).find())
                .map(Line::toString)
                .toList();
    }

    private static List<String> textsMatching(String pattern) throws IOException {
        Pattern wrong = Pattern.compile(pattern);
        return lines().stream()
                .flatMap(line -> line.mongolian().stream()
                        .filter(text -> wrong.matcher(text).find())
                        .map(text -> line.place() + ": " + text))
                .toList();
    }

    /** Key to the sorted names in braces, in the order of the file. */
    private static Map<String, SortedSet<String>> placeholders(Path messages) throws IOException {
        Map<String, SortedSet<String>> byKey = new LinkedHashMap<>();
        for (Line line : lines(messages)) {
            Pattern.compile("^(\\w+): (.*)$")
                    .matcher(line.text())
                    .results()
                    .forEach(message -> byKey.put(message.group(1), new TreeSet<>(all("\\{\\w+}", message.group(2)))));
        }
        return byKey;
    }

    private static List<Line> lines() throws IOException {
        List<Path> files = new ArrayList<>(formats());
        files.add(MONGOLIAN);
        files.add(RESOURCES.resolve("indicators.yaml"));
        return lines(files);
    }

    private static List<Path> formats() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("formats"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Line> lines(List<Path> files) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            lines.addAll(lines(file));
        }
        assertThat(lines).as("lines read").isNotEmpty();
        return lines;
    }

    private static List<Line> lines(Path file) throws IOException {
        List<String> texts = Files.readAllLines(file, UTF_8);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(file.getFileName().toString(), i + 1, texts.get(i)));
        }
        return lines;
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** One line of a file; numbers count from 1. */
    private record Line(String file, int number, String text) {
        private static final Pattern MONGOLIAN = Pattern.compile("\\b(?:text|mn): \"([^\"]*)\"");

        List<String> mongolian() {
            return text.startsWith("#")
                    ? List.of()
                    : MONGOLIAN.matcher(text).results().map(m -> m.group(1)).toList();
        }

        String place() {
            return file + ":" + number;
        }

        @Override
        public String toString() {
            return place() + ": " + text;
        }
    }
}
