package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.bichig.finding.Findings;
import org.bichig.script.Language;
import org.junit.jupiter.api.Test;

/** Parts of a text that are set in another way are marked in its HTML, and nothing else is changed. */
final class RunMarksTest {

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

    @Test
    void short_numbers_of_mongolian_text_are_marked_but_not_in_code_and_addresses() {
        assertMarked(
                "12 **7** `5` [3](/a/12/)",
                "<p><span class=\"tcy\">12</span> <strong><span class=\"up\">7</span></strong> <code>5</code> "
                        + "<a href=\"/a/12/\"><span class=\"up\">3</span></a></p>");
        assertMarked("```\n12\n```", "<pre><code>12\n</code></pre>");
        assertMarked("7. ᠮ", "<ol start=\"7\">\n<li>ᠮ</li>\n</ol>");
        assertMarked(
                "5 < 7 & 8",
                "<p><span class=\"up\">5</span> &lt; <span class=\"up\">7</span> &amp; <span class=\"up\">8</span></p>");
    }

    @Test
    void mongolian_inside_chinese_is_marked_and_its_numbers_are_not() {
        assertMarked(
                Language.CHINESE, "内蒙古（ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ）12件", "<p>内蒙古（<span lang=\"mn-Mong\">ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ</span>）12件</p>");
    }

    @Test
    void a_long_address_may_be_broken_at_its_joints_so_that_the_line_before_it_is_not_torn() {
        assertMarked(Language.CHINESE, "邮箱：345328898@qq.com。", "<p>邮箱：345328898@<wbr>qq.<wbr>com。</p>");
        assertMarked(Language.CHINESE, "见IPv6.1和3.14", "<p>见IPv6.1和3.14</p>");
        assertMarked(Language.CHINESE, "`345328898@qq.com`", "<p><code>345328898@qq.com</code></p>");
    }

    private static void assertMarked(String source, String expected) {
        assertMarked(Language.MONGOLIAN, source, expected);
    }

    private static void assertMarked(Language language, String source, String expected) {
        Findings findings = new Findings();
        RichText text = new MarkdownReader().parse("mn.md", 1, source, findings).withRunsMarked(language);
        assertThat(text.html(target -> target).strip()).isEqualTo(expected);
    }
}
