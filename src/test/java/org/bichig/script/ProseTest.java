package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, ordinals, lists and titles as running text has them, in both languages and on every computer alike. */
class ProseTest {

    @ParameterizedTest
    @CsvSource({
        "2018-03-29, 2018年3月29日, 2018 ᠣᠨ᠎ᠤ 3᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 29᠎ᠤ ᠡᠳᠦᠷ",
        "2019-01-01, 2019年1月1日, 2019 ᠣᠨ᠎ᠤ 1᠎ᠳᠦᠭᠡᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 1᠎ᠤ ᠡᠳᠦᠷ",
        "2018-12-31, 2018年12月31日, 2018 ᠣᠨ᠎ᠤ 12᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 31᠎ᠤ ᠡᠳᠦᠷ",
        "2020-11-10, 2020年11月10日, 2020 ᠣᠨ᠎ᠤ 11᠎ᠳᠦᠭᠡᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 10᠎ᠤ ᠡᠳᠦᠷ",
    })
    void a_day_is_said_in_full(LocalDate day, String chinese, String mongolian) {
        assertThat(Prose.day(day, Language.CHINESE)).isEqualTo(chinese);
        assertThat(Prose.day(day, Language.MONGOLIAN)).isEqualTo(mongolian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0;0", "999;999", "1000;1,000", "78246;78,246", "1234567.125;1,234,567.125", "-1222;\u22121,222"})
    void thousands_are_set_off_in_both_languages_alike(BigDecimal number, String written) {
        assertThat(Prose.number(number)).isEqualTo(written);
    }

    @Test
    void the_sign_of_a_percentage_stands_close_behind_it() {
        assertThat(Prose.percent(new BigDecimal("12.5"))).isEqualTo("12.5%");
        assertThat(Prose.percent(new BigDecimal("1250.0"))).isEqualTo("1,250.0%");
    }

    @Test
    void what_is_stored_is_what_the_normaliser_would_store() {
        String day = Prose.day(LocalDate.of(2018, 3, 29), Language.MONGOLIAN);

        assertThat(MongolianText.normalise(day)).isEqualTo(day);
        assertThat(MongolianText.normalise(day.replace("\u180Eᠤ", "\u202Fᠤ").replace("\u180Eᠳ", " ᠳ")))
                .isEqualTo(day);
        assertThat(MongolianLint.check(day, offset -> false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en-US", "mn-MN", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void neither_the_language_of_the_computer_nor_its_time_zone_has_a_say(String tag) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Prose.day(LocalDate.of(2018, 3, 29), Language.MONGOLIAN))
                    .isEqualTo("2018 ᠣᠨ᠎ᠤ 3᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 29᠎ᠤ ᠡᠳᠦᠷ");
            assertThat(MongolianOrdinal.of(12)).isEqualTo("12᠎ᠳᠤᠭᠠᠷ");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ᠳᠦᠭᠡᠷ, 1 4 9 11 14 19 21 24 29 31 40 44 90 101 104 109 140 190 1001 2004 2019 10000 90000 120000001",
        "ᠳᠤᠭᠠᠷ, 2 3 5 6 7 8 10 12 13 15 16 17 18 20 22 23 25 28 30 50 60 70 80 100 102 110 150 200 400 900 1000 2018",
        "ᠳᠤᠭᠠᠷ, 4000 9000 11000 100002 999999998"
    })
    void an_ordinal_agrees_with_the_word_that_is_spoken_last(String suffix, String numbers) {
        for (String number : numbers.split(" ")) {
            assertThat(MongolianOrdinal.suffix(number)).as(number).contains(suffix);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "00", "100000", "400000", "1000000", "100000000"})
    void where_the_last_word_depends_on_the_speaker_nothing_is_claimed(String number) {
        assertThat(MongolianOrdinal.suffix(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "甲, 甲, 甲",
        "甲 乙, 甲和乙, 甲 ᠪᠠ 乙",
        "甲 乙 丙, 甲、乙和丙, 甲᠂ 乙 ᠪᠠ 丙",
        "2016 2017 2018, 2016、2017和2018, 2016᠂ 2017 ᠪᠠ 2018"
    })
    void a_list_is_joined_as_it_is_read_out(String items, String chinese, String mongolian) {
        List<String> parts = items.isEmpty() ? List.of() : Arrays.asList(items.split(" "));

        assertThat(Prose.list(parts, Language.CHINESE)).isEqualTo(chinese);
        assertThat(Prose.list(parts, Language.MONGOLIAN)).isEqualTo(mongolian);
    }

    @ParameterizedTest
    @CsvSource({
        "年度报告, 年度报告",
        "《条例》实施报告, 〈条例〉实施报告",
        "〈条例〉实施报告, 〈条例〉实施报告",
        "关于《〈意见〉实施细则》的通知, 关于〈《意见》实施细则〉的通知",
        "《ᠳᠦᠷᠢᠮ》᠎ᠦᠨ, 〈ᠳᠦᠷᠢᠮ〉᠎ᠦᠨ",
        "《条例》《办法》, 〈条例〉〈办法〉",
        "》条例《, 》条例《",
        "《条例, 《条例"
    })
    void a_title_within_a_title_has_the_other_marks(String title, String inside) {
        assertThat(Prose.insideTitleMarks(title)).isEqualTo(inside);
    }
}
