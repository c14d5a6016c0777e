package org.bichig.browser;

import java.nio.file.Path;
import java.util.Base64;
import org.bichig.site.BuiltSite;
import org.bichig.site.SiteFixture;

/** A report in both languages whose text has everything that a text may have, more of it than any real one. */
final class RichNarrative {

    static final String CHINESE = "zh/huhhot/2018/";
    static final String MONGOLIAN = "mn/huhhot/2018/";

    /** A PNG of 600 by 300 pixels, all white. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAlgAAAEsAQAAAAA3RvA7AAAAaElEQVR42u3MMQEAAAwCIPuX1gI7d0IA0j9xuVwul8"
                    + "vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlc"
                    + "LpfL5ToMFDSRNhdSZokAAAAASUVORK5CYII=";

    private RichNarrative() {}

    /** Builds and serves the report. */
    static BuiltSite build(Path work) {
        return build(fixture(), work);
    }

    static BuiltSite build(SiteFixture fixture, Path work) {
        return BuiltSite.of(fixture, work);
    }

    static SiteFixture fixture() {
        return SiteFixture.minimal()
                .with(SiteFixture.CHINESE, text("各部门坚持“公开为常态、不公开为例外”，推进‘五公开’——回应GDP等数据……见《条例》（第三条）。", "报告"))
                .with(
                        SiteFixture.MONGOLIAN,
                        text("ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠵᠢᠯ᠎ᠦᠨ ᠢᠯᠡᠳᠬᠡᠯ（年度报告）᠃", "ᠢᠯᠡᠳᠬᠡᠯ"))
                .with(
                        "content/reports/huhhot/2018/files/chart.png",
                        Base64.getDecoder().decode(PICTURE));
    }

    /** What stands in a row of the long table, and nowhere else. */
    static String figure(int row) {
        return Integer.toString(row * 1001 + 500_000);
    }

    /** What stands in a row of the short table, and nowhere else. */
    static String shortFigure(int row) {
        return Integer.toString(row * 1001 + 300_000);
    }

    private static String text(String sentence, String word) {
        StringBuilder text = new StringBuilder();
        text.append((sentence + " ").repeat(4))
                .append("[^1]\n\n## ")
                .append(word)
                .append(" {#lists}\n\n");
        for (int i = 1; i <= 3; i++) {
            text.append(i + ". " + sentence + "\n   - " + word + "\n     1. " + sentence + "[^2]\n");
        }
        text.append("\n> " + sentence + "\n>\n> - " + word + "\n\n![" + word + "](files/chart.png)\n\n```\nlong line "
                + "x".repeat(80) + "\n```\n\n---\n\n");
        text.append("[" + word + "](https://www.example.cn/a?b=1) <https://www.example.cn/bare> [" + word
                + "](mailto:a@example.cn) [" + word + "](#tables) [" + word + "](files/annex.pdf)\n\n");
        text.append("## ").append(word).append(" {#tables}\n\n| | " + word + " | 2018 |\n|---|--:|--:|\n");
        for (int row = 1; row <= 4; row++) {
            text.append("| " + word + " | " + shortFigure(row) + " | " + row + " |\n");
        }
        text.append("[")
                .append(word)
                .append(" 1]\n\n| " + word + " | HEAD | 2016 | 2017 | 2018 | " + word
                        + " |\n|---|--:|--:|--:|--:|---|\n");
        for (int row = 1; row <= 60; row++) {
            text.append("| **" + word + " " + row + "** | " + (figure(row) + " | ").repeat(4) + word + " |\n");
        }
        return text.append("\n[^1]: " + sentence + "\n[^2]: " + word + "\n\n    " + sentence + "\n")
                .toString();
    }
}
