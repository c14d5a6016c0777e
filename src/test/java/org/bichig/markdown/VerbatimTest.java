package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is not prose, shown by a dot in its place. */
class VerbatimTest {

    @Test
    void codeSpans() {
        shows("甲 `乙` 丙", "甲 ··· 丙");
        shows("甲 ``乙 ` 乙`` 丙", "甲 ········· 丙");
        shows("甲 ` 乙", "甲 ` 乙");
        shows("甲 ``乙` 丙", "甲 ``乙` 丙");
        shows("甲 \\`乙` 丙", "甲 \\`乙` 丙");
        shows("甲 `乙\n\n丙` 丁", "甲 `乙\n\n丙` 丁");
        shows("`甲`乙`丙`", "···乙···");
    }

    @Test
    void codeBlocks() {
        shows("甲\n```\n乙\n```\n丙", "甲\n····\n··\n····\n丙");
        shows("~~~~\n乙\n~~~\n~~~~\n丙", "·····\n··\n····\n·····\n丙");
        shows("> ```\n> 乙\n> ```\n丙", "······\n····\n······\n丙");
        shows("```乙``` 丙", "······· 丙");
        shows("``` yaml\n乙", "·········\n·");
    }

    @Test
    void targetsOfLinksAndPictures() {
        shows("[甲](files/a.pdf) 乙", "[甲]············· 乙");
        shows("![甲](files/a(1).png)乙（丙）(丁)", "![甲]················乙（丙）(丁)");
        shows("[甲](乙", "[甲](乙");
        shows("[甲](\n乙)", "[甲](\n乙)");
        shows("[甲]: /a 乙", "[甲]: ·· 乙");
        shows("<https://a.example/乙> 丙", "····················· 丙");
        shows("《<条例>释义》", "《<条例>释义》");
    }

    @Test
    void namesOfHeadingsAndFootnotes() {
        shows("## 甲 {#a-1}\n乙{丙}", "## 甲 ······\n乙{丙}");
        shows("甲[^1]乙\n[^1]: 丙", "甲····乙\n····: 丙");
    }

    @Test
    void timeGrowsWithTheLengthAndNotFaster() {
        for (String piece :
                new String[] {"`", "``` `", "[](", "[^", "{#", "<a:", "(", "[a]:", "\n ", "~", "> ", "\\`"}) {
            assertThat(Verbatim.in(piece.repeat(200_000)).contains(200_000 * piece.length()))
                    .isFalse();
        }
    }

    /** A line end that is not prose is shown as a dot before it, so that the texts below can be read line by line. */
    private static void shows(String source, String expected) {
        Verbatim verbatim = Verbatim.in(source);
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < source.length(); at++) {
            if (source.charAt(at) == '\n') {
                shown.append(verbatim.contains(at) ? "·\n" : "\n");
            } else {
                shown.append(verbatim.contains(at) ? '·' : source.charAt(at));
            }
        }
        assertThat(shown.toString()).isEqualTo(expected);
    }
}
