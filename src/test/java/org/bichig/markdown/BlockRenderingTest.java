package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.markdown.Rendering.assertFindings;
import static org.bichig.markdown.Rendering.assertRendering;
import static org.bichig.markdown.Rendering.render;

import org.bichig.finding.Findings;
import org.junit.jupiter.api.Test;

class BlockRenderingTest {

    @Test
    void paragraphsAreSeparatedByEmptyLines() {
        assertRendering("", "");
        assertRendering("一\n\n二", "<p>一</p>\n<p>二</p>\n");
        assertRendering("a\r\n\r\nb\r\n", "<p>a</p>\n<p>b</p>\n");
    }

    @Test
    void anIndentedLineIsAParagraphAndNotCode() {
        assertRendering("    段首空四格", "<p>段首空四格</p>\n");
        assertRendering("\t段首", "<p>段首</p>\n");
        assertRendering("　　段首", "<p>　　段首</p>\n");
        assertFindings("　　一\n　　二", "<p>　　一　　二</p>\n", "joined-paragraphs");
        assertRendering("```\n  code\n\n<b>\n```", "<pre><code>  code\n\n&lt;b&gt;\n</code></pre>\n");
    }

    @Test
    void aLineEndBetweenChineseCharactersLeavesNoSpace() {
        assertRendering("工作\n报告", "<p>工作报告</p>\n");
        assertRendering("工作，\n报告", "<p>工作，报告</p>\n");
        assertRendering("**工作**\n报告", "<p><strong>工作</strong>报告</p>\n");
        assertRendering("工作\n[报告](/a/)", "<p>工作<a href=\"/a/\">报告</a></p>\n");
        assertRendering("工作 \n  报告", "<p>工作报告</p>\n");
        assertRendering("\uD840\uDC00\n\uD840\uDC00", "<p>\uD840\uDC00\uD840\uDC00</p>\n");
    }

    @Test
    void anyOtherLineEndStays() {
        assertRendering("工作\nreport", "<p>工作\nreport</p>\n");
        assertRendering("report\n工作", "<p>report\n工作</p>\n");
        assertRendering("ᠮᠣᠩᠭᠣᠯ\nᠪᠢᠴᠢᠭ", "<p>ᠮᠣᠩᠭᠣᠯ\nᠪᠢᠴᠢᠭ</p>\n");
        assertRendering("工作\nᠪᠢᠴᠢᠭ", "<p>工作\nᠪᠢᠴᠢᠭ</p>\n");
        assertRendering("한국\n한국", "<p>한국\n한국</p>\n");
        assertRendering("工作  \n报告", "<p>工作<br>\n报告</p>\n");
        assertRendering("工作\\\n报告", "<p>工作<br>\n报告</p>\n");
    }

    @Test
    void listsAreTightUnlessEmptyLinesSpreadThem() {
        assertRendering("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>\n");
        assertRendering("- 一\n\n- 二", "<ul>\n<li><p>一</p>\n</li>\n<li><p>二</p>\n</li>\n</ul>\n");
        assertRendering("3. 一\n4. 二", "<ol start=\"3\">\n<li>一</li>\n<li>二</li>\n</ol>\n");
        assertRendering("- 一\n  - 二", "<ul>\n<li>一\n<ul>\n<li>二</li>\n</ul>\n</li>\n</ul>\n");
        assertRendering("- [ ] 一", "<ul>\n<li>[ ] 一</li>\n</ul>\n");
    }

    @Test
    void quotesAndRulesAreBlocks() {
        assertRendering("> 一\n> > 二", "<blockquote>\n<p>一</p>\n<blockquote>\n<p>二</p>\n</blockquote>\n</blockquote>\n");
        assertRendering("一\n\n---", "<p>一</p>\n<hr>\n");
    }

    @Test
    void tablesHaveColumnHeadersAndClassesForAlignment() {
        assertRendering(
                "| 项 | 数 | 注 |\n|---|--:|:-:|\n| 一 | 2 |\n",
                "<table class=\"in-text\">\n<thead>\n"
                        + "<tr><th scope=\"col\" id=\"t_1_c1\">项</th><th scope=\"col\" id=\"t_1_c2\" class=\"num\">数</th><th scope=\"col\" id=\"t_1_c3\" class=\"mid\">注</th></tr>\n"
                        + "</thead>\n<tbody>\n"
                        + "<tr><td headers=\"t_1_c1\">一</td><td headers=\"t_1_c2\" class=\"num\">2</td><td headers=\"t_1_c3\" class=\"mid\"></td></tr>\n"
                        + "</tbody>\n</table>\n");
        assertRendering(
                "a|b\n-|-\n",
                "<table class=\"in-text\">\n<thead>\n<tr><th scope=\"col\" id=\"t_1_c1\">a</th><th scope=\"col\" id=\"t_1_c2\">b</th></tr>\n</thead>\n</table>\n");
        assertRendering("a|b\n一", "<p>a|b\n一</p>\n");
    }

    @Test
    void footnotesAreNumberedByTheirMarksAndLinkedBothWays() {
        assertRendering(
                "一[^b]二[^a]三[^b]\n\n[^a]: 甲\n[^b]: 乙\n",
                "<p>一<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1\" role=\"doc-noteref\">1</a></sup>"
                        + "二<sup class=\"footnote-ref\"><a href=\"#fn_2\" id=\"fnref_2\" role=\"doc-noteref\">2</a></sup>"
                        + "三<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1_2\" role=\"doc-noteref\">1</a></sup></p>\n"
                        + "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
                        + "<li id=\"fn_1\"><p>乙 <a href=\"#fnref_1\" class=\"footnote-back\" role=\"doc-backlink\">↩</a>"
                        + " <a href=\"#fnref_1_2\" class=\"footnote-back\" role=\"doc-backlink\">↩<sup>2</sup></a></p>\n</li>\n"
                        + "<li id=\"fn_2\"><p>甲 <a href=\"#fnref_2\" class=\"footnote-back\" role=\"doc-backlink\">↩</a></p>\n</li>\n"
                        + "</ol>\n</div>\n");
    }

    @Test
    void footnotesCarryTheLabelsOfTheirLanguage() {
        RichText text = new MarkdownReader()
                .parse("zh.md", 1, "一[^1]\n\n[^1]: 注", new TextLabels("脚注", "返回\"正文\"", ""), new Findings());
        assertThat(text.html(target -> target))
                .contains("role=\"doc-endnotes\" aria-label=\"脚注\"")
                .contains("role=\"doc-backlink\" aria-label=\"返回&quot;正文&quot;\"");
    }

    @Test
    void aFootnoteWithoutTextOrWithoutMarkIsReported() {
        assertFindings("一[^x]。", "<p>一[^x]。</p>\n", "footnote-undefined");
        assertFindings("一\n\n[^x]: 注", "<p>一</p>\n", "footnote-unused");
        assertThat(render("[^1]\n\n[^1]: 见[^2]\n[^2]: 见[^1]").findings()).isEmpty();
    }

    @Test
    void aNoteThatLooksLikeADefinitionIsShown() {
        assertFindings("[注]: 本表", "<p>[注]: 本表</p>\n", "link-scheme");
        assertRendering("\\[注]: 本表", "<p>[注]: 本表</p>\n");
        assertRendering("[甲]\n\n[甲]: /a/ \"题\"", "<p><a href=\"/a/\" title=\"题\">甲</a></p>\n");
        assertRendering("[无] [文][无] [*文*][无]", "<p>[无] [文][无] [<em>文</em>][无]</p>\n");
    }

    @Test
    void whatNoPageMayContainIsReplacedAndReported() {
        assertFindings("a\u0001b", "<p>a\uFFFDb</p>\n", "control-character");
        assertFindings("a\uD800b", "<p>a\uFFFDb</p>\n", "control-character");
        assertRendering("a&#1;&amp;&nbsp;b", "<p>a\uFFFD&amp;\u00A0b</p>\n");
    }

    @Test
    void blocksTogetherAreTheWholeText() {
        RichText text = render("引\n\n## 一\n\n文[^1]\n\n[^1]: 注").text();
        assertThat(text.blocks()).hasSize(4);
        assertThat(text.blocks().get(1).heading()).contains(text.headings().get(0));
        assertThat(text.blocks().get(0).heading()).isEmpty();
    }

    @Test
    void twoTextsOnOnePageKeepTheirAnchorsApart() {
        RichText text = render("## 一\n\n[回](#s-1)[^1]\n\n[^1]: 注").text();
        assertThat(text.html(target -> target, "zh-"))
                .contains("id=\"zh-s-1\"", "href=\"#zh-s-1\"", "href=\"#zh-fn_1\"", "id=\"zh-fnref_1\"")
                .doesNotContain("\"#s", "\"s-", "\"fn", "\"#fn");
    }
}
