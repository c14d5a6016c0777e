package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MongolianTextTest {

    @Test
    void aKnownSuffixFollowsItsWordAfterASeparator() {
        becomes("ᠮᠣᠩᠭᠣᠯ ᠤᠨ", "ᠮᠣᠩᠭᠣᠯ·ᠤᠨ");
        becomes("ᠮᠣᠩᠭᠣᠯ⍽ᠤᠨ", "ᠮᠣᠩᠭᠣᠯ·ᠤᠨ");
        becomes("ᠮᠣᠩᠭᠣᠯ·ᠤᠨ", "ᠮᠣᠩᠭᠣᠯ·ᠤᠨ");
        becomes("ᠪᠠᠭᠰᠢ ᠨᠤᠭᠤᠳ ᠤᠨ ᠲᠤᠬᠠᠢ", "ᠪᠠᠭᠰᠢ·ᠨᠤᠭᠤᠳ·ᠤᠨ ᠲᠤᠬᠠᠢ");
        becomes("ᠰᠠᠷ·ᠠ ᠶᠢᠨ᠂", "ᠰᠠᠷ·ᠠ·ᠶᠢᠨ᠂");
        becomes("ᠨᠥᠬᠥᠷ ᠯᠤᠭ·ᠠ ᠬᠠᠮᠲᠤ", "ᠨᠥᠬᠥᠷ·ᠯᠤᠭ·ᠠ ᠬᠠᠮᠲᠤ");
    }

    @Test
    void soItDoesAfterANumberABracketAQuotationOrAWordInAnotherScript() {
        becomes("GDP ᠶᠢᠨ ᠥᠰᠦᠯᠲᠡ", "GDP·ᠶᠢᠨ ᠥᠰᠦᠯᠲᠡ");
        becomes("20 ᠢ", "20·ᠢ");
        becomes("5% ᠢ", "5%·ᠢ");
        becomes("（GDP） ᠶᠢᠨ", "（GDP）·ᠶᠢᠨ");
        becomes("(刘文玉) ᠦᠨ", "(刘文玉)·ᠦᠨ");
        becomes("《ᠳᠦᠷᠢᠮ》 ᠦᠨ", "《ᠳᠦᠷᠢᠮ》·ᠦᠨ");
        becomes("**ᠮᠣᠩᠭᠣᠯ** ᠤᠨ", "**ᠮᠣᠩᠭᠣᠯ**·ᠤᠨ");
        becomes("`kt` ᠶᠢᠨ", "`kt`·ᠶᠢᠨ");
        becomes("[ᠳᠦᠷᠢᠮ](https://www.gov.cn/) ᠦᠨ", "[ᠳᠦᠷᠢᠮ](https://www.gov.cn/)·ᠦᠨ");
        becomes("{organ} ᠤᠨ ᠢᠯᠡᠳᠬᠡᠯ", "{organ}·ᠤᠨ ᠢᠯᠡᠳᠬᠡᠯ");
        becomes("https://a.example/ᠨ︖ ᠤᠨ ᠢᠯᠡᠳᠬᠡᠯ", "https://a.example/ᠨ︖ ᠤᠨ ᠢᠯᠡᠳᠬᠡᠯ");
        becomes("𠮷 ᠶᠢᠨ", "𠮷·ᠶᠢᠨ");
    }

    @Test
    void theEndingsOfOrdinalsFollowDigitsOnly() {
        becomes("6 ᠳᠤᠭᠠᠷ ᠰᠠᠷ·ᠠ", "6·ᠳᠤᠭᠠᠷ ᠰᠠᠷ·ᠠ");
        becomes("{month} ᠳᠦᠭᠡᠷ", "{month}·ᠳᠦᠭᠡᠷ");
        becomes("ᠰᠠᠷ·ᠠ ᠳᠤᠭᠠᠷ", "ᠰᠠᠷ·ᠠ ᠳᠤᠭᠠᠷ");
    }

    @Test
    void selectorsAreNotInTheWayAndStay() {
        becomes("6 ᠳ₁ᠤᠭᠠᠷ", "6·ᠳ₁ᠤᠭᠠᠷ");
        becomes("ᠮᠣᠩᠭᠣᠯ ᠤ₁ᠨ", "ᠮᠣᠩᠭᠣᠯ·ᠤ₁ᠨ");
        becomes("ᠺᠣᠳ₁ ᠢ", "ᠺᠣᠳ₁·ᠢ");
    }

    @Test
    void aWordThatOnlyBeginsLikeASuffixIsAWord() {
        stays("ᠮᠣᠩᠭᠣᠯ ᠤᠩᠰᠢᠬᠤ");
        stays("ᠮᠣᠩᠭᠣᠯ ᠨᠡᠷ·ᠡ");
        stays("ᠮᠣᠩᠭᠣᠯ ᠨᠡᠷ⍽ᠡ");
        stays("ᠮᠣᠩᠭᠣᠯ ᠤᠨ\u180A");
        stays("2018 ᠣᠨ");
    }

    @Test
    void whereNoWordStandsBeforeThereIsNoSuffix() {
        stays("ᠤᠨ");
        stays(" ᠤᠨ ᠶᠢᠨ".substring(0, 3));
        stays("ᠨᠢᠭᠡ᠂ ᠤᠨ");
        stays("- ᠤᠨ");
        stays("* ᠤᠨ");
        stays("1. ᠤᠨ");
        stays("> 1) ᠤᠨ");
        stays("## ᠤᠨ");
        stays("| ᠤᠨ |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ᠪᠠᠷ", "ᠨᠠᠷ", "ᠪᠠᠨ", "ᠤᠳ", "ᠳᠠ", "ᠳᠡ", "ᠴᠤ", "ᠴᠦ", "ᠳᠠᠭᠠᠨ", "ᠲᠦᠷ"})
    void whatMayBeAWordIsLeftAfterASpaceAndTakenAtItsWordAfterANarrowSpace(String suffix) {
        stays("ᠬᠣᠲᠠ " + suffix);
        becomes("ᠬᠣᠲᠠ⍽" + suffix, "ᠬᠣᠲᠠ·" + suffix);
    }

    @Test
    void theGenitiveBehindAYearMayBeTheWordForYear() {
        stays("2018 ᠤᠨ");
        stays("**2018** ᠤᠨ");
        becomes("12 ᠤᠨ", "12·ᠤᠨ");
        becomes("12018 ᠤᠨ", "12018·ᠤᠨ");
        becomes("2018⍽ᠤᠨ", "2018·ᠤᠨ");
    }

    @Test
    void onlyASingleSpaceGivesWay() {
        stays("ᠮᠣᠩᠭᠣᠯ  ᠤᠨ");
        stays("ᠮᠣᠩᠭᠣᠯ\nᠤᠨ");
        stays("ᠮᠣᠩᠭᠣᠯ\n\nᠤᠨ");
        stays("ᠮᠣᠩᠭᠣᠯ\tᠤᠨ");
    }

    @Test
    void aNoBreakSpaceSaysThatAWordFollows() {
        stays("ᠳᠠᠷᠤᠭ·ᠠ\u00A0ᠳᠤ ᠸᠧᠢ");
    }

    @ParameterizedTest
    @CsvSource({
        "︽,《", "︾,》", "︿,〈", "﹀,〉", "︵,（", "︶,）", "︹,〔", "︺,〕", "﹇,［", "﹈,］", "︱,—", "︖,？", "︕,！", "︔,；", "﹁,「", "﹃,『",
        "︻,【", "︗,〖", "︷,｛"
    })
    void aVerticalFormBecomesItsSign(String form, String sign) {
        becomes(form + "ᠮᠣᠩᠭᠣᠯ", sign + "ᠮᠣᠩᠭᠣᠯ");
        stays(form + "蒙古");
    }

    @Test
    void aSuffixBehindAVerticalBracketIsFoundToo() {
        becomes("︽ᠳᠦᠷᠢᠮ︾ ᠦᠨ", "《ᠳᠦᠷᠢᠮ》·ᠦᠨ");
    }

    @Test
    void whatCompatibilityNormalisationWouldChangeStays() {
        stays("ᠮᠣᠩᠭᠣᠯ①Ⅳ½（Ａ）﹏…㎡ﬁ");
    }

    @Test
    void whatIsToBeLeftAloneIsLeftAlone() {
        String text = "ᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽ ᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽";

        assertThat(Typed.visible(
                        MongolianText.normalise(text, offset -> offset < 11).text()))
                .isEqualTo("ᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽ ᠮᠣᠩᠭᠣᠯ·ᠤᠨ 《");
    }

    @Test
    void changesAreCounted() {
        MongolianText.Normalised normal = MongolianText.normalise(Typed.text("︽ᠮᠣᠩᠭᠣᠯ ᠤᠨ︾ ᠳᠦᠷᠢᠮ⍽ᠦᠨ"), offset -> false);

        assertThat(normal.separators()).isEqualTo(2);
        assertThat(normal.signs()).isEqualTo(2);
    }

    private static void becomes(String typed, String stored) {
        assertThat(Typed.visible(MongolianText.normalise(Typed.text(typed)))).isEqualTo(stored);
    }

    private static void stays(String typed) {
        becomes(typed, typed);
    }
}
