package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Vertical text on a horizontal page, cut into its lines: nothing of it changes but where lines end. */
final class VerticalLinesTest {

    private static final String WORD = "ᠮᠣᠩᠭᠣᠯ᠎ᠤᠨ";

    @Test
    void a_short_text_is_one_line() {
        assertThat(VerticalLines.cut("<p>ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ</p>\n"))
                .isEqualTo("<p><span class=\"upright\">ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ</span></p>");
    }

    @Test
    void lines_end_at_spaces_and_no_word_is_parted_from_its_suffix() {
        List<String> lines = lines("<p>" + (WORD + " ").repeat(40) + "</p>");

        assertThat(lines).hasSizeBetween(12, 16).allMatch(line -> line.matches(WORD + "( " + WORD + ")*"));
        assertThat(String.join(" ", lines)).isEqualTo((WORD + " ").repeat(40).strip());
    }

    @Test
    void the_lines_of_a_paragraph_are_full_and_those_of_a_title_even() {
        assertThat(lines("<p>" + "ᠪᠢ ".repeat(19) + "</p>"))
                .extracting(line -> line.split(" ").length)
                .containsExactly(15, 4);
        assertThat(VerticalLines.of("ᠪᠢ ".repeat(9)))
                .extracting(line -> line.split(" ").length)
                .containsExactlyInAnyOrder(5, 4);
    }

    @Test
    void what_is_open_at_the_end_of_a_line_goes_on_in_the_next_with_one_id() {
        String text =
                "<p><a href=\"#zh.x\" id=\"mn.fnref_1\"><strong>" + (WORD + " ").repeat(20) + "</strong></a>᠃</p>";
        Document cut = Jsoup.parse(VerticalLines.cut(text));

        assertThat(cut.select(".upright"))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.select("> a > strong").size() == 1);
        assertThat(cut.select("a")).allMatch(link -> link.attr("href").equals("#zh.x"));
        assertThat(cut.select("[id]")).hasSize(1);
        assertThat(cut.select("a").first()).isEqualTo(cut.select("[id]").first());
    }

    @Test
    void a_stop_stays_with_the_link_before_it() {
        assertThat(lines("<p>" + WORD + " <strong>" + WORD + "</strong>᠃ " + WORD + "</p>"))
                .containsExactly(WORD + " " + WORD + "᠃ " + WORD);
    }

    @Test
    void chinese_may_end_a_line_between_any_letters_but_not_beside_its_brackets() {
        List<String> lines = lines("<p>" + "（内政办发〔2018〕22号）".repeat(6) + "</p>");

        assertThat(lines).hasSizeGreaterThan(3).noneMatch(line -> line.matches("[）〕].*|.*[（〔]"));
        assertThat(String.join("", lines)).isEqualTo("（内政办发〔2018〕22号）".repeat(6));
    }

    @Test
    void a_line_that_the_author_ended_ends() {
        assertThat(lines("<p>ᠨᠢᠭᠡ<br>\nᠬᠣᠶᠠᠷ</p>")).containsExactly("ᠨᠢᠭᠡ", "ᠬᠣᠶᠠᠷ");
    }

    @Test
    void lists_tables_code_and_footnotes_keep_their_elements_and_all_their_text() {
        String html = "<ul>\n<li>ᠨᠢᠭᠡ\n<ul>\n<li><p>ᠬᠣᠶᠠᠷ</p>\n</li>\n</ul>\n</li>\n</ul>\n"
                + "<table class=\"in-text\">\n<tbody>\n<tr><td class=\"num\">12</td><td></td></tr>\n</tbody>\n</table>\n"
                + "<pre><code>a &lt; b\n  c</code></pre>\n<hr>\n"
                + "<div class=\"footnotes\"><ol>\n<li id=\"mn.fn_1\"><p>ᠭᠤᠷᠪᠠ <a href=\"#x\">↩</a></p>\n</li>\n</ol>\n</div>\n";
        String cut = VerticalLines.cut(html);

        Document lined = Jsoup.parse(cut);
        assertThat(cut).contains("<pre><code>a &lt; b\n  c</code></pre>");
        lined.select(".upright").forEach(Element::unwrap);
        lined.outputSettings().prettyPrint(false);
        assertThat(lined.body().html().replaceAll("\\s+", ""))
                .isEqualTo(Jsoup.parse(html).body().html().replaceAll("\\s+", ""));
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(VerticalLines.cut("")).isEmpty();
        assertThat(VerticalLines.of("")).isEmpty();
    }

    private static List<String> lines(String html) {
        return Jsoup.parse(VerticalLines.cut(html)).select(".upright").eachText();
    }
}
