package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of any text, tried on texts made of what real ones are made of. */
class MongolianTextPropertyTest {

    private static final List<String> MONGOLIAN = List.of(
            "ᠮᠣᠩᠭᠣᠯ", "ᠬᠣᠲᠠ", "ᠨᠡᠷ", "ᠯᠤᠭ", "ᠠ", "ᠡ", "ᠤᠨ", "ᠶᠢᠨ", "ᠳᠤ", "ᠪᠠᠷ", "ᠳᠠ", "ᠳᠤᠭᠠᠷ", "ᠵᠢᠨ", "ᠤᠩᠰᠢᠬᠤ",
            "\u1850", "\u1882");

    private static final List<String> OTHER = List.of(
            " ",
            " ",
            " ",
            " ",
            "\u202F",
            "\u202F",
            "\u180E",
            "\u180E",
            "\u180B",
            "\u180D",
            "\u180A",
            "\u200D",
            "\u00A0",
            "\u3000",
            "\n",
            "\r\n",
            "\t",
            "**",
            "_",
            "`",
            "[",
            "](",
            ")",
            "1)",
            "- ",
            "{#a}",
            "《",
            "》",
            "︽",
            "︾",
            "︵",
            "︶",
            "︐",
            "，",
            "。",
            "᠂",
            "᠃",
            "：",
            "2018",
            "6",
            "%",
            "GDP",
            "中国",
            "𠮷",
            "\uE234",
            "\uFFFD",
            "https://a.example/",
            "\uD840");

    private static final int TEXTS = 3000;

    static Stream<String> texts() {
        Random random = new Random(20260101);
        return Stream.generate(() -> text(random, 1 + random.nextInt(3))).limit(TEXTS);
    }

    static Stream<String> textsWithoutMongolian() {
        Random random = new Random(20260102);
        return Stream.generate(() -> text(random, 0)).limit(TEXTS);
    }

    /** @param share how many of five pieces, on average, are Mongolian */
    private static String text(Random random, int share) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(16);
        for (int i = 0; i < pieces; i++) {
            List<String> from = random.nextInt(5) < share ? MONGOLIAN : OTHER;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    @Test
    void whatIsNormalStaysAsItIs() {
        texts().forEach(text -> {
            String once = MongolianText.normalise(text);
            assertThat(MongolianText.normalise(once)).as(text).isEqualTo(once);
        });
    }

    @Test
    void textWithoutMongolianIsNeverChanged() {
        textsWithoutMongolian()
                .forEach(text -> assertThat(MongolianText.normalise(text)).isEqualTo(text));
    }

    @Test
    void nothingButSpacesAndVerticalFormsIsChangedAndEverythingStaysInItsPlace() {
        texts().forEach(text -> {
            String normal = MongolianText.normalise(text);
            assertThat(normal).hasSameSizeAs(text);
            for (int at = 0; at < text.length(); at++) {
                char before = text.charAt(at);
                char after = normal.charAt(at);
                boolean separator = (before == ' ' || before == '\u202F') && after == '\u180E';
                boolean sign = before >= '\uFE10' && before <= '\uFE4F' && after == PresentationForms.sign(before);
                assertThat(before == after || separator || sign).as(text).isTrue();
            }
        });
    }

    @Test
    void whatIsLeftAloneIsNeverChanged() {
        IntPredicate everyThird = offset -> offset / 3 % 3 == 0;
        texts().forEach(text -> {
            String normal = MongolianText.normalise(text, everyThird).text();
            for (int at = 0; at < text.length(); at++) {
                assertThat(!everyThird.test(at) || normal.charAt(at) == text.charAt(at))
                        .as(text)
                        .isTrue();
            }
        });
    }

    @Test
    void everySlipIsWithinTheTextAndTheyAreInOrder() {
        texts().forEach(text -> {
            List<Integer> offsets = MongolianLint.check(MongolianText.normalise(text), offset -> false).stream()
                    .map(MongolianSlip::offset)
                    .toList();
            assertThat(offsets)
                    .isSorted()
                    .allSatisfy(offset -> assertThat(offset).isBetween(0, text.length() - 1));
        });
    }

    static Stream<String> hosts() {
        return Stream.of("ᠮᠣᠩᠭᠣᠯ", "ᠬᠣᠲᠠ", "ᠰᠠᠷ\u180Eᠠ", "ᠺᠣᠳ\u180B", "GDP", "6", "5%", "》", "）", "**ᠮ**", "`x`");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void howASuffixWasSetOffMakesNoDifference(String host) {
        for (String suffix :
                List.of("ᠶᠢᠨ", "ᠤᠨ", "ᠦᠨ", "ᠤ", "ᠢ", "ᠳᠤ", "ᠲᠦ", "ᠠᠴᠠ", "ᠢᠶᠡᠷ", "ᠲᠠᠢ", "ᠯᠤᠭ\u180Eᠠ", "ᠨᠦᠭᠦᠳ")) {
            String stored = host + "\u180E" + suffix + " ᠮ";

            assertThat(MongolianText.normalise(host + " " + suffix + " ᠮ")).isEqualTo(stored);
            assertThat(MongolianText.normalise(host + "\u202F" + suffix + " ᠮ")).isEqualTo(stored);
            assertThat(MongolianText.normalise(stored)).isEqualTo(stored);
        }
    }
}
