package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What fires and, beside it, what must not. Places are offsets, from 0. */
class MongolianLintTest {

    @Test
    void codesForPrivateUseOncePerRow() {
        finds("ᠮᠣ \uE234\uE235 \uE240", "PRIVATE_USE 3", "PRIVATE_USE 6");
        finds("\uDB80\uDC00", "PRIVATE_USE 0");
        finds("ᠮᠣᠩᠭᠣᠯ");
    }

    @Test
    void theEncodingIsGuessedFromMostOfTheCodes() {
        assertThat(messages("\uE234\uE24F\uE300\uE34F")).contains("Menksoft encoding");
        assertThat(messages("\uE000\uE010\uE0D0\uE0C0\uE300")).contains("ZVVNMOD encoding");
        assertThat(messages("\uE000\uE010\uE300\uE301\uF8FF"))
                .contains("U+E000")
                .doesNotContain("encoding");
    }

    @Test
    void lostCharacters() {
        finds("ᠮ\uFFFDᠣ\uFFFD", "LOST_CHARACTER 1", "LOST_CHARACTER 3");
    }

    @Test
    void lettersOfOtherAlphabets() {
        finds("ᠮᠣᠩᠭᠣᠯ \u1873\u1850ᠮ", "OTHER_ALPHABET 7");
        finds("ᠮᠧᠺᠹᠼᠽᠾ");
    }

    @Test
    void whereOtherAlphabetsPrevailTheTextIsZ52() {
        finds("ᠮ \u1850\u1860 \u1870", "LEGACY_ENCODING 2");
        finds("ᠮᠣ \u1850\u1860", "OTHER_ALPHABET 3");
        assertThat(messages("\u1850\u1860")).contains("Z52");
    }

    @Test
    void selectorsThatSelectNothing() {
        finds("ᠺᠣᠳ₁ ᠳ₁ᠠᠷᠠᠬᠤ");
        finds("ᠺᠣᠳ₁₁", "STRAY_SELECTOR 4");
        finds("₁ᠺᠣ", "STRAY_SELECTOR 0");
        finds("ᠺᠣ ₁ᠺ᠂₁", "STRAY_SELECTOR 3", "STRAY_SELECTOR 6");
        finds("ᠺᠣ·₁ᠺ", "STRAY_SEPARATOR 2", "STRAY_SELECTOR 3");
        finds("\u1873₁ᠮᠣ", "OTHER_ALPHABET 0");
    }

    @Test
    void separatorsThatSeparateNothing() {
        finds("ᠰᠠᠷ⍽ᠠ", "STRAY_SEPARATOR 3");
        finds("1⍽000 ᠮ", "STRAY_SEPARATOR 1");
        finds("ᠮᠣᠩᠭᠣᠯ⍽ᠬᠡᠯᠡ", "STRAY_SEPARATOR 6");
        finds("ᠮᠣᠩᠭᠣᠯ⍽ᠤᠨ");
        finds("ᠮᠣᠩᠭᠣᠯ· ᠬᠡᠯᠡ", "STRAY_SEPARATOR 6");
        finds("·ᠤᠨ ᠮᠣᠩᠭᠣᠯ·᠃", "STRAY_SEPARATOR 0", "STRAY_SEPARATOR 10");
        finds("ᠰᠠᠷ·ᠠ ᠮᠣ**·ᠤᠨ 》·ᠤᠨ ᠮᠣ·**ᠤᠨ**");
    }

    @Test
    void whatMayBeASuffixOrAWord() {
        finds("ᠬᠣᠲᠠ ᠪᠠᠷ", "SUFFIX_OR_WORD 5");
        finds("ᠪᠠᠭᠰᠢ ᠨᠠᠷ ᠤᠨ", "SUFFIX_OR_WORD 6");
        finds("ᠮᠣᠩᠭᠣᠯ ᠪᠠᠷ᠂ ᠪᠠᠷ ᠪᠠᠷᠢᠬᠤ");
        finds("ᠬᠣᠲᠠ·ᠪᠠᠷ ᠬᠣᠲᠠ\u00A0ᠪᠠᠷ ᠬᠣᠲᠠ⍽ᠪᠠᠷ");
    }

    @Test
    void theGenitiveBehindAYear() {
        finds("2018 ᠤᠨ ᠳᠤ", "SUFFIX_OR_WORD 5");
        assertThat(messages("2018 ᠤᠨ")).contains("U+1823");
        finds("2018 ᠣᠨ ᠳᠤ");
    }

    @Test
    void suffixesThatAreMoreThanOneSpaceAway() {
        finds("ᠮᠣᠩᠭᠣᠯ  ᠤᠨ", "SUFFIX_APART 8");
        finds("ᠮᠣᠩᠭᠣᠯ\nᠤᠨ", "SUFFIX_APART 7");
        finds("ᠮᠣᠩᠭᠣᠯ　ᠤᠨ", "SUFFIX_APART 7");
        finds("ᠮᠣᠩᠭᠣᠯ\n\nᠤᠨ");
        finds("ᠮᠣᠩᠭᠣᠯ᠃\nᠤᠨ");
    }

    @Test
    void suffixesSpelledByTheirLooks() {
        finds("ᠬᠣᠲᠠ·ᠵᠢᠨ", "SUFFIX_SPELLING 5");
        finds("ᠬᠣᠲᠠ⍽ᠵᠢ", "SUFFIX_SPELLING 5");
        finds("6 ᠳ₁ᠤᠭᠠᠷ", "SUFFIX_SPELLING 2");
        finds("ᠬᠣᠲᠠ·ᠶᠢᠨ ᠵᠢᠨ ᠵᠢ ᠵᠢᠯ");
    }

    @Test
    void chinesePunctuationBesideMongolian() {
        finds("ᠮᠣ，ᠮᠣ。", "CHINESE_PUNCTUATION 2", "CHINESE_PUNCTUATION 5");
        finds("**ᠮᠣ**：中", "CHINESE_PUNCTUATION 6");
        finds("ᠮᠣ︑", "CHINESE_PUNCTUATION 2");
        finds("ᠮᠣ（中国，北京。）中：ᠮ", "CHINESE_PUNCTUATION 11");
        finds("ᠮᠣ； ᠮᠣ？ ᠮᠣ！ 《ᠮᠣ》 （中国，北京。）");
        assertThat(messages("ᠮᠣ，")).contains("᠂ (U+1802)");
        assertThat(messages("ᠮᠣ、")).contains("᠂ (U+1802)");
        assertThat(messages("ᠮᠣ。")).contains("᠃ (U+1803)");
        assertThat(messages("ᠮᠣ：")).contains("᠄ (U+1804)");
    }

    @Test
    void inWhatIsNotProseOnlyWhatNobodyCanRead() {
        String text = "ᠬᠣᠲᠠ  ᠤᠨ，ᠬᠣᠲᠠ\u202Fᠬ\u180B\u180B \uE000\uFFFD";

        assertThat(MongolianLint.check(text, offset -> true))
                .extracting(MongolianSlip::kind)
                .containsExactly(MongolianSlip.Kind.PRIVATE_USE, MongolianSlip.Kind.LOST_CHARACTER);
        finds("https://a.example/ᠮ，ᠮ ᠮ");
    }

    private static void finds(String typed, String... kindsAndOffsets) {
        assertThat(slips(typed).stream().map(slip -> slip.kind() + " " + slip.offset()))
                .as(typed)
                .containsExactly(kindsAndOffsets);
    }

    private static String messages(String typed) {
        return slips(typed).stream()
                .map(slip -> slip.message() + slip.mend())
                .toList()
                .toString();
    }

    private static List<MongolianSlip> slips(String typed) {
        return MongolianLint.check(MongolianText.normalise(Typed.text(typed)), offset -> false);
    }
}
