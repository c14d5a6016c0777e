package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.markdown.Rendering.assertFindings;
import static org.bichig.markdown.Rendering.assertRendering;
import static org.bichig.markdown.Rendering.render;

import java.util.List;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @Test
    void everyKindOfLinkIsKnown() {
        List<Link> links = render("""
                [锚](#s-1) [页](/huhhot/2018/#s-1) [件](files/年报.pdf) ![图](files/a.png) [外](https://www.gov.cn:8080/a?b=1&c=2#d)
                [外](HTTP://a.cn) [信](mailto:a@b.gov.cn) [话](tel:+86-471-4606123) <https://a.cn/> <x@y.cn>
                """).text().links();
        assertThat(links)
                .extracting(Link::kind)
                .containsExactly(
                        Link.Kind.ANCHOR,
                        Link.Kind.SITE,
                        Link.Kind.FILE,
                        Link.Kind.IMAGE,
                        Link.Kind.EXTERNAL,
                        Link.Kind.EXTERNAL,
                        Link.Kind.MAIL,
                        Link.Kind.PHONE,
                        Link.Kind.EXTERNAL,
                        Link.Kind.MAIL);
        assertThat(links.get(2).target()).isEqualTo("files/年报.pdf");
        assertThat(links.get(2).place()).isEqualTo(new Place("zh.md", 1, 34));
        assertThat(links.get(2).text()).isEqualTo("件");
        assertThat(links.get(2).line())
                .startsWith("[锚](#s-1) [页](/huhhot/2018/#s-1)")
                .endsWith("#d)");
        assertThat(links.get(9).target()).isEqualTo("mailto:x@y.cn");
    }

    @Test
    void linksAreWrittenWithWhatTheirKindNeeds() {
        assertRendering(
                "[a](https://a.cn/?b=1&c=2)",
                "<p><a href=\"https://a.cn/?b=1&amp;c=2\" rel=\"noopener noreferrer external\">a</a></p>\n");
        assertRendering(
                "<https://a.cn/x|y>",
                "<p><a href=\"https://a.cn/x%7Cy\" rel=\"noopener noreferrer external\" class=\"bare\">https://a.cn/x|y</a></p>\n");
        assertRendering("[a](mailto:a@b.cn)", "<p><a href=\"mailto:a@b.cn\">a</a></p>\n");
        assertRendering("[a](#s-1 \"题 & <\")", "<p><a href=\"#s-1\" title=\"题 &amp; &lt;\">a</a></p>\n");
    }

    @Test
    void thePageResolvesAddressesAndTheyAreEscaped() {
        RichText text = new MarkdownReader().parse("zh.md", 1, "[页](/a/#b) ![图](files/a.png)", new Findings());
        assertThat(text.html(target -> "../\"" + target))
                .isEqualTo("<p><a href=\"../&quot;/a/#b\">页</a> <img src=\"../&quot;files/a.png\" alt=\"图\"></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:x",
                "javascript&colon;x",
                "java&Tab;script:x",
                "java&NewLine;script:x",
                "&#x1;javascript:x",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//a.cn",
                "/\\a.cn",
                "\\/\\/a.cn",
                "/\\/a.cn",
                "https:/a.cn",
                "https:a.cn",
                "https:///a.cn",
                "https://u@a.cn/",
                "&#104;ttps://a.cn",
                "http&#115;://a.cn",
                "&#47;a",
                "ftp://a.cn",
                "a.html",
                "./files/a.pdf",
                "../a",
                "files/",
                "files/../a",
                "files/./a",
                "files//a",
                "files/a/%2e%2E/b",
                "files/a%2fb",
                "FILES/a.pdf",
                "/a/../b",
                "/a//b",
                "https://a.cn\u200B/",
                "https://a.cn\u202E/",
                "https://a.cn\u00A0/",
                "files/a\u3000b",
                "https://[::1]/",
                "mailto:a",
                "mailto:a@b.cn@c",
                "mailto:&#97;@b",
                "tel:abc",
                "tel:1;x=y",
                "#",
                "?a",
                "about:blank",
                "\uFEFF/a"
            })
    void anyOtherTargetIsRefusedAndItsTextShown(String target) {
        assertFindings("[文](" + target + ")", "<p>文</p>\n", "link-scheme");
        assertFindings("![文](" + target + ")", "<p>文</p>\n", "link-scheme");
    }

    @Test
    void refusedTargetsWithSpacesOrInPointedBracketsAreNoLinksEither() {
        assertFindings("[文](<files/年 报>)", "<p>[文](&lt;files/年 报&gt;)</p>\n", "link-unread");
        assertFindings("[文](<>)", "<p>文</p>\n", "link-scheme");
        assertFindings("[文]()", "<p>文</p>\n", "link-scheme");
        assertFindings("<javascript:x>", "<p>&lt;javascript:x&gt;</p>\n", "link-scheme");
        assertFindings("[文][x]\n\n[x]: javascript:x", "<p>[文][x]</p>\n<p>[x]: javascript:x</p>\n", "link-scheme");
        assertFindings("[文](java script:x)", "<p>[文](java script:x)</p>\n", "link-unread");
    }

    @Test
    void onlyPicturesThatTravelWithTheTextAreShown() {
        assertFindings("![图](https://a.cn/b.png)", "<p>图</p>\n", "link-scheme");
        assertFindings("![图](/b.png)", "<p>图</p>\n", "link-scheme");
        assertFindings("![](files/b.png)", "<p><img src=\"files/b.png\" alt=\"\"></p>\n", "missing-alt");
        assertRendering("![*图* \"x\"](files/b.png)", "<p><img src=\"files/b.png\" alt=\"图 &quot;x&quot;\"></p>\n");
        assertRendering("[![图](files/b.png)](/a/)", "<p><a href=\"/a/\"><img src=\"files/b.png\" alt=\"图\"></a></p>\n");
    }

    @Test
    void whatWasMeantAsALinkButIsNoneIsReported() {
        assertFindings("见[文](files/年 报.pdf)。", "<p>见[文](files/年 报.pdf)。</p>\n", "link-unread");
        assertFindings("见[*文*](files/年 报.pdf)。", "<p>见[<em>文</em>](files/年 报.pdf)。</p>\n", "link-unread");
        assertFindings("![图](files/年 报.png)", "<p>![图](files/年 报.png)</p>\n", "link-unread");
        assertRendering("见\\[文\\](一 二)、[三]（四 五）", "<p>见[文](一 二)、[三]（四 五）</p>\n");
        assertRendering("`[文](a b)`", "<p><code>[文](a b)</code></p>\n");
        assertThat(render("文[^1](一 二)\n\n[^1]: 注").findings()).isEmpty();
        assertThat(render("[文][x](一 二)\n\n[x]: /a/").findings()).isEmpty();
    }

    @Test
    void aLinkWithoutTextIsReported() {
        assertFindings("[](/a/)", "<p><a href=\"/a/\"></a></p>\n", "link-text");
    }

    @Test
    void noLinkStandsInsideAnother() {
        assertThat(render("[a <https://b.cn> c](/d/)").html()).containsOnlyOnce("<a ");
        assertThat(render("[a[^1]](/d/)\n\n[^1]: b").html())
                .doesNotContain("<a href=\"/d/\">a<sup class=\"footnote-ref\"><a");
    }
}
