package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.markdown.Rendering.assertFindings;
import static org.bichig.markdown.Rendering.assertRendering;
import static org.bichig.markdown.Rendering.render;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RawHtmlTest {

    @Test
    void htmlIsShownAsItWasTyped() {
        for (String typed : List.of(
                "<b>粗</b>",
                "<script>alert(1)</script>",
                "<!-- 注 -->",
                "<br/>",
                "<a href=\"x\" onclick='y'>z</a>",
                "<!DOCTYPE html>",
                "<?php x ?>",
                "<![CDATA[x]]>",
                "<div\nclass=\"a\">x</div>",
                "<b>&</b>")) {
            Rendering.Result result = render(typed);
            assertThat(Jsoup.parse(result.html()).body().wholeText().strip()).isEqualTo(typed);
            assertThat(result.rules()).contains("raw-html");
        }
    }

    @Test
    void pointedBracketsThatAreNoHtmlAreTextWithoutAWarning() {
        assertRendering("《<中华人民共和国政府信息公开条例>格式》", "<p>《&lt;中华人民共和国政府信息公开条例&gt;格式》</p>\n");
        assertRendering("3 < 5 且 7 > 2", "<p>3 &lt; 5 且 7 &gt; 2</p>\n");
        assertRendering("`<b>`", "<p><code>&lt;b&gt;</code></p>\n");
        assertRendering("\\<b>", "<p>&lt;b&gt;</p>\n");
    }

    @Test
    void markdownWorksInsideHtml() {
        assertFindings(
                "<div>\n**重点**\n</div>",
                "<p>&lt;div&gt;\n<strong>重点</strong>\n&lt;/div&gt;</p>\n",
                "raw-html",
                "raw-html");
        assertFindings("<b>**重点**</b>", "<p>&lt;b&gt;<strong>重点</strong>&lt;/b&gt;</p>\n", "raw-html");
    }

    @Test
    void eachLineIsReportedOnce() {
        assertThat(render("<b>一</b> <i>二</i>\n三\n<b>四</b>").rules()).containsExactly("raw-html", "raw-html");
    }
}
