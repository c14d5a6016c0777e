package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.markdown.Rendering.assertFindings;
import static org.bichig.markdown.Rendering.assertRendering;
import static org.bichig.markdown.Rendering.render;

import java.util.List;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.junit.jupiter.api.Test;

class HeadingTest {

    private static List<String> anchors(String markdown) {
        return render(markdown).text().headings().stream().map(Heading::anchor).toList();
    }

    @Test
    void anchorsFollowThePosition() {
        assertThat(anchors("## 一\n### 甲\n#### 子\n#### 丑\n### 乙\n## 二\n### 甲"))
                .containsExactly("s-1", "s-1-1", "s-1-1-1", "s-1-1-2", "s-1-2", "s-2", "s-2-1");
    }

    @Test
    void twinTextsShareAnchors() {
        assertThat(anchors("## 概述\n### 依申请公开\n## 问题")).isEqualTo(anchors("## ᠲᠣᠢᠮᠣ\n### ᠭᠤᠶᠤᠴᠢᠯᠠᠬᠤ\n## ᠠᠰᠠᠭᠤᠳᠠᠯ"));
    }

    @Test
    void anAuthorMayChooseAnAnchor() {
        assertRendering("## 概述 {#overview}", "<h2 id=\"overview\">概述</h2>\n");
        assertRendering("## 概述{#a-1} ##", "<h2 id=\"a-1\">概述</h2>\n");
        assertRendering("## **概述** {#a_b}".replace('_', '-'), "<h2 id=\"a-b\"><strong>概述</strong></h2>\n");
        assertRendering("## 概述 \\{#a}", "<h2 id=\"s-1\">概述 {#a}</h2>\n");
        assertRendering("## 概述 {a}", "<h2 id=\"s-1\">概述 {a}</h2>\n");
        assertThat(anchors("## 一 {#x}\n## 二")).containsExactly("x", "s-2");
    }

    @Test
    void anIllFormedAnchorIsReportedAndLeftOut() {
        for (String bad : List.of("概述", "1a", "A", "a_b", "-a", "", "a*b*c")) {
            assertFindings("## 一 {#" + bad + "}", "<h2 id=\"s-1\">一</h2>\n", "bad-anchor");
        }
    }

    @Test
    void anAnchorIsNeverGivenTwice() {
        assertThat(anchors("## 一 {#x}\n## 二 {#x}")).containsExactly("x", "s-2");
        assertThat(render("## 一 {#x}\n## 二 {#x}").rules()).containsExactly("duplicate-anchor");
        assertThat(render("## 一 {#x}\n## 二 {#x}").findings().get(0).place()).isEqualTo(new Place("zh.md", 2, 6));
        assertThat(anchors("## 一 {#s-2}\n## 二\n## 三")).containsExactly("s-2", "s-2-x", "s-3");
        assertThat(render("## 一 {#s-2}\n## 二").rules()).containsExactly("duplicate-anchor");
        assertThat(render("## 一 {#s-1}\n## 二").rules()).isEmpty();
    }

    @Test
    void theTitleIsNoHeadingOfTheText() {
        assertFindings("# 标题", "<h2 id=\"s-1\">标题</h2>\n", "heading-level");
        assertFindings("标题\n====", "<h2 id=\"s-1\">标题</h2>\n", "heading-level");
        assertRendering("标题\n----", "<h2 id=\"s-1\">标题</h2>\n");
        assertRendering("#标题", "<p>#标题</p>\n");
    }

    @Test
    void noLevelIsLeftOutOrTooDeep() {
        assertThat(render("## 一\n#### 二").rules()).containsExactly("heading-skip");
        assertThat(render("### 一").rules()).containsExactly("heading-skip");
        assertThat(render("## 一\n### 二\n#### 三\n## 四").rules()).isEmpty();
        assertThat(render("## 一\n### 二\n#### 三\n##### 四").rules()).containsExactly("heading-level");
        assertThat(render("## ").rules()).containsExactly("heading-empty");
    }

    @Test
    void theTextOfAHeadingIsPlain() {
        Heading heading = render("## 一、*总* [体](/a/) `x` &amp; <b>情况[^1] {#x}\n\n[^1]: 注")
                .text()
                .headings()
                .get(0);
        assertThat(heading.text()).isEqualTo("一、总 体 x & <b>情况");
    }

    @Test
    void placesCountCodePointsFromTheLineThatTheTextBeginsOn() {
        Findings findings = new Findings();
        RichText text = new MarkdownReader().parse("zh.md", 12, "\n\uD840\uDC00字[x](ftp://a)\n\n## 一\n", findings);
        assertThat(findings.sorted().get(0).place()).isEqualTo(new Place("zh.md", 13, 3));
        assertThat(findings.sorted().get(0).quoted()).isEqualTo("\uD840\uDC00字[x](ftp://a)");
        assertThat(text.headings().get(0).place()).isEqualTo(new Place("zh.md", 15, 1));
    }
}
