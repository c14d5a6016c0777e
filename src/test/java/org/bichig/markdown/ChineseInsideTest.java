package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.bichig.finding.Findings;
import org.junit.jupiter.api.Test;

/** Chinese inside a text in another language says that it is Chinese. */
final class ChineseInsideTest {

    @Test
    void a_title_a_document_number_and_a_single_letter_are_marked() {
        assertMarked("ᠳᠦᠷᠢᠮ（中华人民共和国）᠎ᠤᠨ", "<p>ᠳᠦᠷᠢᠮ（<span lang=\"zh-Hans\">中华人民共和国</span>）᠎ᠤᠨ</p>");
        assertMarked("（昆政办发〔2018〕42号）", "<p>（<span lang=\"zh-Hans\">昆政办发〔2018〕42号</span>）</p>");
        assertMarked(
                "ᠨᠢᠭᠡ 一 ᠬᠣᠶᠠᠷ 二", "<p>ᠨᠢᠭᠡ <span lang=\"zh-Hans\">一</span> ᠬᠣᠶᠠᠷ <span lang=\"zh-Hans\">二</span></p>");
    }

    @Test
    void what_is_not_chinese_and_what_is_in_an_attribute_stays_as_it_is() {
        assertMarked("ᠮᠣᠩᠭᠣᠯ《ᠪᠢᠴᠢᠭ》2018", "<p>ᠮᠣᠩᠭᠣᠯ《ᠪᠢᠴᠢᠭ》2018</p>");
        assertMarked(
                "[中文](/huhhot/) ![图](files/a.png)",
                "<p><a href=\"/huhhot/\"><span lang=\"zh-Hans\">中文</span></a> <img src=\"files/a.png\" alt=\"图\"></p>");
    }

    @Test
    void typed_brackets_are_text_and_hide_nothing() {
        assertMarked(
                "ᠨᠢ <中文> a < b 中",
                "<p>ᠨᠢ &lt;<span lang=\"zh-Hans\">中文</span>&gt; a &lt; b <span lang=\"zh-Hans\">中</span></p>");
    }

    private static void assertMarked(String source, String expected) {
        Findings findings = new Findings();
        RichText text = new MarkdownReader().parse("mn.md", 1, source, findings).withChineseMarked("zh-Hans");
        assertThat(text.html(target -> target).strip()).isEqualTo(expected);
    }
}
