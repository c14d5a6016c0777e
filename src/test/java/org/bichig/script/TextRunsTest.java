package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each part of a text is set as what it is. Below, ⟦…⟧ is in the other language, ⟨…⟩ upright. */
class TextRunsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018 ᠣᠨ᠎ᠤ ⟨3⟩᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ⟨29⟩᠎ᠤ ᠡᠳᠦᠷ",
                "⟨7⟩ ᠶᠡᠬᠡ ᠵᠦᠢᠯ᠎ᠦᠨ 133 ᠲᠠᠲᠠᠪᠤᠷᠢ",
                "（⟨1⟩） 《⟨32⟩ ᠦᠨᠡᠮᠯᠡᠯ》 ⟨1⟩᠂ ⟨2⟩᠃",
                "⟨05⟩",
            })
    void in_mongolian_a_number_of_one_or_two_digits_stands_upright(String marked) {
        assertRuns(Language.MONGOLIAN, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03-29 2018/3/29 12:30 7.5 7,5 1.2.3",
                "5% 5‰ 35℃ 5° +5 -5 −5 №5 #5 ¥5 $5",
                "A4 4G IPv6 COVID-19 3-5 3–5 3—5 3~5 2×3 =4",
                "100 2018 010010",
                "https://a.example/12/ a@12.example",
            })
    void what_is_part_of_something_longer_lies_with_it(String text) {
        assertRuns(Language.MONGOLIAN, text);
    }

    @Test
    void in_chinese_nothing_stands_upright() {
        assertRuns(Language.CHINESE, "3月29日 12 件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《ᠳᠦᠷᠢᠮ》（⟦中华人民共和国政府信息公开条例⟧）᠎ᠦᠨ",
                "（⟦昆政办发〔2018〕42号⟧） ⟨42⟩",
                "⟦一⟧ ᠨᠢᠭᠡ",
            })
    void chinese_inside_mongolian_says_so(String marked) {
        assertRuns(Language.MONGOLIAN, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内蒙古（⟦ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ⟧）2018年",
                "⟦ᠮᠣᠩᠭᠣᠯ᠎ᠤᠨ 《ᠳᠦᠷᠢᠮ》᠎ᠦᠨ 5%᠎ᠢ⟧，中文",
                "GDP⟦᠎ᠶᠢᠨ⟧ 中",
                "《⟦ᠳᠦᠷᠢᠮ⟧》、⟦ᠰᠠᠷ᠎ᠠ᠃⟧ 中",
                "中 ⟦ᠺᠣᠳ᠋⟧ 中",
            })
    void mongolian_inside_chinese_says_so(String marked) {
        assertRuns(Language.CHINESE, marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDP", "bichig, QR-code (PDF)", "℃", ""})
    void latin_and_signs_say_nothing(String text) {
        assertRuns(Language.CHINESE, text);
        assertRuns(Language.MONGOLIAN, text);
        assertThat(TextRuns.language(text)).isEmpty();
    }

    @Test
    void a_text_that_stands_for_itself_is_in_the_language_of_its_letters() {
        assertThat(TextRuns.language("国办函〔2019〕60号")).contains(Language.CHINESE);
        assertThat(TextRuns.language("ᠮᠣᠩᠭᠣᠯ GDP")).contains(Language.MONGOLIAN);
        assertThat(TextRuns.language("ᠮᠣᠩᠭᠣᠯ 蒙")).isEmpty();
    }

    private static void assertRuns(Language around, String marked) {
        String text = marked.replaceAll("[⟦⟧⟨⟩]", "");
        Language other = around == Language.CHINESE ? Language.MONGOLIAN : Language.CHINESE;
        var runs = TextRuns.in(text, around);

        assertThat(runs.stream().map(TextRunsTest::shown).collect(Collectors.joining()))
                .isEqualTo(marked);
        assertThat(runs)
                .allMatch(run -> run.language().isEmpty() || run.language().get() == other);
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
    }

    private static String shown(TextRun run) {
        if (run.language().isPresent()) {
            return "⟦" + run.text() + "⟧";
        }
        return run.upright() ? "⟨" + run.text() + "⟩" : run.text();
    }
}
