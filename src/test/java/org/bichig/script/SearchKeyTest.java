package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks alike is looked up alike, with or without suffix. */
class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ᠲᠤᠰᠠᠯᠠᠬᠤ, ᠳᠤᠰᠠᠯᠠᠬᠤ, t and d",
        "ᠣᠷᠳᠣᠨ, ᠤᠷᠳᠤᠨ, o and u",
        "ᠥᠨᠳᠦᠷ, ᠦᠨᠳᠥᠷ, ö and ü",
        "ᠢᠯᠡᠳᠬᠡᠯ, ᠢᠯᠡᠳᠭᠡᠯ, q and g",
        "ᠵᠠᠰᠠᠭ, ᠵᠠᠰᠡᠭ, a and e",
        "ᠸᠧᠢᠰᠢᠨ, ᠸᠸᠢᠰᠢᠨ, ē and w",
        "ᠰᠠᠶᠢᠨ, ᠰᠠᠢᠨ, yi and i",
        "ᠨᠡᠷ᠎ᠡ, ᠨᠡᠷᠡ, final a or e set apart",
        "ᠺᠣᠳ᠋, ᠺᠣᠳ, selector",
        "ᠮᠣᠩ᠊ᠭᠣᠯ, ᠮᠣᠩᠭᠣᠯ, stem extender",
        "ᠮᠣᠩ‍ᠭᠣᠯ, ᠮᠣᠩᠭᠣᠯ, joiner",
        "ᠰᠠᠷ\u202Fᠠ, ᠰᠠᠷ᠎ᠠ, old separator"
    })
    void spellings_that_look_alike_have_one_key(String one, String other, String difference) {
        assertThat(SearchKey.of(one)).as(difference).isEqualTo(SearchKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ᠨᠣᠮ, ᠨᠠᠮ", "ᠣᠨ, ᠣᠳ", "ᠮᠣᠩᠭᠣᠯ, ᠮᠣᠩᠭᠣ", "ᠠᠯᠪᠠᠨ, ᠠᠮᠪᠠᠨ"})
    void words_that_look_different_have_different_keys(String one, String other) {
        assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
    }

    @Test
    void other_scripts_stay_as_they_are() {
        assertThat(SearchKey.of("GDP 2018 公开")).isEqualTo("GDP 2018 公开");
    }

    @ParameterizedTest
    @CsvSource({
        "ᠬᠣᠲᠠ᠎ᠶᠢᠨ, ᠬᠣᠲᠠ",
        "ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠶᠢᠨ, ᠰᠦᠯᠵᠢᠶ᠎ᠡ",
        "ᠣᠷᠳᠣᠨ᠎ᠤ᠎ᠪᠠᠷ, ᠣᠷᠳᠣᠨ",
        "ᠬᠣᠲᠠ\u202Fᠶᠢᠨ, ᠬᠣᠲᠠ",
        "ᠰᠠᠷ᠎ᠠ, ᠰᠠᠷ᠎ᠠ",
    })
    void a_word_with_a_suffix_is_found_by_its_stem(String typed, String stem) {
        assertThat(MongolianWord.in("《" + typed + "》᠂"))
                .extracting(word -> SearchKey.of(word.stem()))
                .containsExactly(SearchKey.of(stem));
    }

    @Test
    void a_suffix_behind_anything_but_a_word_is_no_word() {
        assertThat(MongolianWord.in("GDP᠎ᠶᠢᠨ 5%᠎ᠢ 》᠎ᠦᠨ 3᠎ᠳᠤᠭᠠᠷ ᠬᠣᠲᠠ"))
                .isEqualTo(List.of(new MongolianWord("ᠬᠣᠲᠠ", 26)));
    }

    @ParameterizedTest
    @CsvSource({
        "ᠲᠤᠰᠠᠯᠠᠬᠤ, ᠳᠤᠰᠠᠯᠠᠬᠤ, true",
        "ᠢᠯᠡᠳᠬᠡᠯ, ᠢᠯᠡᠳᠭᠡᠯ, true",
        "ᠵᠠᠰᠠᠭ, ᠵᠠᠰᠡᠭ, true",
        "ᠭᠠᠷ, ᠭᠡᠷ, false",
        "ᠴᠠᠭ, ᠴᠡᠭ, false",
        "ᠡᠷᠬᠡ, ᠠᠷᠭ᠎ᠠ, false"
    })
    void words_with_vowels_of_different_kinds_look_different(String one, String other, boolean alike) {
        String look = new MongolianWord(one, 0).look();

        assertThat(look.equals(new MongolianWord(other, 0).look())).isEqualTo(alike);
    }
}
