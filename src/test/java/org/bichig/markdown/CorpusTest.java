package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.markdown.Rendering.forbiddenParts;
import static org.bichig.markdown.Rendering.render;

import java.util.List;
import java.util.Random;
import org.bichig.finding.Findings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MarkdownReader OTHER_READER = new MarkdownReader();

    /** Each way a payload can get into a text; the bare paragraph comes last, as it may leave code open. */
    private static final String CONTEXTS = """
            ## %s

            ## 题 {#%s}

            [文](%s) [文](<%s>) [文](/a/ "%s") [文](https://a.cn/%s)

            [%s](/a/) [文][x] `%s`

            ![图](%s) ![%s](files/a.png) ![图](files/a.png '%s')

            | 甲 | 乙 |
            |---|---|
            | %s | 一 |

            文[^1] 文[^%s]

            [^1]: %s

            [x]: %s

            <b>%s

            %s
            """;

    @Test
    void noPayloadBecomesMarkup() {
        List<String> payloads = Rendering.lines("/corpora/xss/xss-payloadbox.jsonl");
        assertThat(payloads).hasSize(6_613);
        for (String line : payloads) {
            String payload = JSON.readTree(line).asString();
            assertThat(forbiddenParts(render(CONTEXTS.replace("%s", payload)).html()))
                    .as(payload)
                    .isEmpty();
        }
    }

    @Test
    void everyExampleOfCommonMarkIsReadAndHoldsOnlyWhatIsAllowed() {
        List<String> examples = Rendering.lines("/corpora/commonmark/commonmark.jsonl");
        assertThat(examples).hasSize(655);
        for (String line : examples) {
            String markdown = JSON.readTree(line).get("md").asString();
            Rendering.Result result = render(markdown);
            assertThat(forbiddenParts(result.html())).as(markdown).isEmpty();
            assertThat(result.rules()).as(markdown).doesNotContain("markdown-unreadable", "markdown-too-deep");
        }
    }

    /** The words of nearly all examples without HTML and code by indentation, where the dialect differs on purpose. */
    @Test
    void commonMarkWithoutHtmlSaysTheSame() {
        int same = 0;
        int compared = 0;
        for (String line : Rendering.lines("/corpora/commonmark/commonmark.jsonl")) {
            JsonNode example = JSON.readTree(line);
            String markdown = example.get("md").asString();
            if (markdown.contains("<") || markdown.contains("    ") || markdown.contains("\t")) {
                continue;
            }
            compared++;
            same += words(example.get("html").asString())
                            .equals(words(render(markdown).html()))
                    ? 1
                    : 0;
        }
        assertThat(compared).isGreaterThan(400);
        assertThat(compared - same).as("examples that say something else").isLessThanOrEqualTo(25);
    }

    private static String words(String html) {
        Document document = Jsoup.parse(html);
        document.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        return document.body().wholeText().replaceAll("[ \n]+", "");
    }

    @Test
    void proseWithoutMarkdownKeepsEveryCharacter() {
        String chinese = "政府信息公开工作年度报告，。；：？！“”《》（）、一二三年月日";
        String mongolian = "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠂᠃᠄\u180E\u180B\u202F";
        String other = "abcXYZ0123456789%/,.;:?'\"()@=$^{}~\u3000\u00A0\uD840\uDC00\uD83D\uDE00";
        int[] letters = (chinese + mongolian + other).codePoints().toArray();
        Random random = new Random(20_261_122);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder prose = new StringBuilder("文");
            for (int i = random.nextInt(200); i > 0; i--) {
                prose.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            String typed = prose.append("文").toString();
            Rendering.Result result = render(typed);
            assertThat(Jsoup.parse(result.html()).body().wholeText()).isEqualTo(typed + "\n");
            assertThat(result.findings()).isEmpty();
        }
    }

    @Test
    void anyMixtureOfSignsIsReadTheSameWayTwice() {
        String[] parts = {
            "*",
            "**",
            "_",
            "`",
            "```",
            "[",
            "](",
            ")",
            "![",
            "[^1]",
            "[^1]: ",
            "]: ",
            "<b>",
            "<",
            ">",
            "> ",
            "- ",
            "1. ",
            "## ",
            "#",
            "|",
            "|-|-|",
            "\n",
            "\n\n",
            "  \n",
            "    ",
            "\\",
            "&amp;",
            "&",
            "{#a}",
            "---",
            "===",
            "文",
            "ᠮᠣ",
            "。",
            " ",
            "/a/",
            "files/x",
            "https://a.cn",
            "javascript:x",
            "\"",
            "'",
            "a",
            "\t",
            "\uFEFF",
            "\r"
        };
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String markdown = text.toString();
            Rendering.Result result = render(markdown);
            assertThat(forbiddenParts(result.html())).as(markdown).isEmpty();
            assertThat(result.rules()).as(markdown).doesNotContain("markdown-unreadable", "markdown-too-deep");
            assertThat(OTHER_READER.parse("zh.md", 1, markdown, new Findings()).html(target -> target))
                    .as(markdown)
                    .isEqualTo(result.html());
            List<String> ids = Jsoup.parse(result.html()).select("[id]").eachAttr("id");
            assertThat(ids).as(markdown).doesNotHaveDuplicates();
        }
    }
}
