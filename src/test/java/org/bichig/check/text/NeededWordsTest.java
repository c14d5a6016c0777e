package org.bichig.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that a pattern is found in is never passed over for want of words. */
class NeededWordsTest {

    private static final long SEED = 20211;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "信息处理费;[信息处理费]",
                "电话|传真;[电话, 传真]",
                "(?<!招)投招标;[投招标]",
                "第?号;[号]",
                "ab?c;[a], [c]",
                "ab+c;[ab], [c]",
                "(?:大约|约)\\d+左右;[大约, 约], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [左右]",
                "必需(?=公开|加强);[必需], [公开, 加强]",
                "[〔（]20\\d{0,2}号;[〔, （], [20], [号]",
                "\\p{IsHan}\\s*\\[(?<what>x{2});[[], [x]",
                "(a|b*)c;[c]",
            })
    void theWordsAreThoseOfThePattern(String pattern, String words) {
        assertThat(NeededWords.of(Pattern.compile(pattern)).stream()
                        .map(needed -> needed.words().toString())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a*", "a|", "[^a]", "(?!a)", "(?<!a)", "\\p{IsHan}+", "(?i)a", "a{0,3}", "[a-z&&[b]]", "\\x41", "."
            })
    void nothingIsClaimedOfOtherPatterns(String pattern) {
        assertThat(NeededWords.of(Pattern.compile(pattern))).isEmpty();
    }

    @Test
    void capitalsCountWhereThePatternSaysSo() {
        Sought anyCase = Sought.of(Pattern.compile("BetWay|PG电子", Pattern.CASE_INSENSITIVE));
        assertThat(anyCase.mayBeIn(new Letters("上bETwAY"))).isTrue();
        assertThat(anyCase.mayBeIn(new Letters("上Pg电子"))).isTrue();
        assertThat(anyCase.mayBeIn(new Letters("上电子"))).isFalse();
        assertThat(Sought.of("Ab").mayBeIn(new Letters("ab"))).isFalse();
    }

    /** Patterns and texts of few letters, so that many of them match. */
    @Test
    void noMatchIsEverMissed() {
        Random random = new Random(SEED);
        int found = 0;
        int passedOver = 0;
        for (int i = 0; i < 20_000; i++) {
            Pattern pattern =
                    Pattern.compile(pattern(random, 3), random.nextInt(4) == 0 ? Pattern.CASE_INSENSITIVE : 0);
            Sought sought = Sought.of(pattern);
            for (int j = 0; j < 5; j++) {
                String text = letters(random, random.nextInt(8));
                boolean isThere = pattern.matcher(text).find();
                boolean mayBe = sought.mayBeIn(new Letters(text));
                assertThat(mayBe || !isThere).as("%s in “%s”", sought, text).isTrue();
                found += isThere ? 1 : 0;
                passedOver += mayBe ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(10_000);
        assertThat(passedOver).isGreaterThan(10_000);
    }

    private static String letters(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf("aAb1\u4E00\u4E8C（".charAt(random.nextInt(7))))
                .collect(Collectors.joining());
    }

    private static String pattern(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> part(random, depth) + times(random))
                .collect(Collectors.joining());
    }

    private static String part(Random random, int depth) {
        String letters = letters(random, 2);
        List<String> parts = Stream.of(
                        letters, letters, "\\d", ".", "[" + letters + "]", "[^" + letters + "]", "[1-3（]", "\\u4E00")
                .toList();
        if (depth == 0 || random.nextInt(3) > 0) {
            return "(?:" + parts.get(random.nextInt(parts.size())) + ")";
        }
        String inner = pattern(random, depth - 1);
        String other = pattern(random, depth - 1);
        return List.of("(" + inner + "|" + other + ")", "(?:" + inner + ")", "(?=" + inner + ")", "(?!" + inner + ")")
                .get(random.nextInt(4));
    }

    private static String times(Random random) {
        return List.of("", "", "", "?", "*", "+", "{0,2}", "{1,2}", "*?").get(random.nextInt(9));
    }
}
