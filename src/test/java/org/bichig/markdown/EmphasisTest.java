package org.bichig.markdown;

import static org.bichig.markdown.Rendering.assertRendering;

import org.junit.jupiter.api.Test;

class EmphasisTest {

    @Test
    void worksBesideChinesePunctuation() {
        assertRendering("该数据**（2024年）**显示", "<p>该数据<strong>（2024年）</strong>显示</p>\n");
        assertRendering("这是**重点。**后文", "<p>这是<strong>重点。</strong>后文</p>\n");
        assertRendering("**“重点”**后", "<p><strong>“重点”</strong>后</p>\n");
        assertRendering("前**“重点”**", "<p>前<strong>“重点”</strong></p>\n");
        assertRendering("《**条例**》", "<p>《<strong>条例</strong>》</p>\n");
        assertRendering("**《条例》**第一条", "<p><strong>《条例》</strong>第一条</p>\n");
        assertRendering("*注意：*请", "<p><em>注意：</em>请</p>\n");
        assertRendering("重***点。***后", "<p>重<em><strong>点。</strong></em>后</p>\n");
        assertRendering("**甲。**乙**丙。**丁", "<p><strong>甲。</strong>乙<strong>丙。</strong>丁</p>\n");
        assertRendering("\uD840\uDC00**（甲）**\uD840\uDC00", "<p>\uD840\uDC00<strong>（甲）</strong>\uD840\uDC00</p>\n");
    }

    @Test
    void worksBesideMongolianPunctuationAndTheVowelSeparator() {
        assertRendering("ᠮᠣᠩᠭᠣᠯ**ᠬᠡᠯᠡ᠃**ᠪᠢᠴᠢᠭ", "<p>ᠮᠣᠩᠭᠣᠯ<strong>ᠬᠡᠯᠡ᠃</strong>ᠪᠢᠴᠢᠭ</p>\n");
        assertRendering("**ᠮᠣ᠃**ᠮ", "<p><strong>ᠮᠣ᠃</strong>ᠮ</p>\n");
        assertRendering("ᠮᠤ**《ᠮᠣ》**\u180Eᠤᠨ", "<p>ᠮᠤ<strong>《ᠮᠣ》</strong>\u180Eᠤᠨ</p>\n");
        assertRendering("**ᠮᠣ**\u202Fᠤᠨ", "<p><strong>ᠮᠣ</strong>\u202Fᠤᠨ</p>\n");
    }

    @Test
    void latinTextFollowsCommonMark() {
        assertRendering("a**b**c", "<p>a<strong>b</strong>c</p>\n");
        assertRendering("a**\"b\"**c", "<p>a**&quot;b&quot;**c</p>\n");
        assertRendering("2 * 3 * 4", "<p>2 * 3 * 4</p>\n");
        assertRendering("** a **", "<p>** a **</p>\n");
        assertRendering("重** 点 **后", "<p>重** 点 **后</p>\n");
        assertRendering("a_b_c _d_", "<p>a_b_c <em>d</em></p>\n");
    }

    @Test
    void masksAndBlanksStayAsTheyAre() {
        assertRendering("1501********1234与1502********5678", "<p>1501********1234与1502********5678</p>\n");
        assertRendering("张****（____）、（____）", "<p>张****（____）、（____）</p>\n");
        assertRendering("姓名______电话______", "<p>姓名______电话______</p>\n");
    }
}
