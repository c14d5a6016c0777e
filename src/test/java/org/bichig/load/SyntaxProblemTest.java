package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.load.Sources.found;

import java.util.List;
import org.bichig.finding.Finding;
import org.junit.jupiter.api.Test;

/** Each common mistake gives one finding, at the place where the hand slipped, which says how to mend it. */
class SyntaxProblemTest {

    @Test
    void tabForIndentation() {
        assertMistake("2:1", "tab", "a:", "\tb: 1");
        assertMistake("3:1", "tab", "a:", "  b: 1", "\tc: 2");
        assertMistake("2:3", "tab", "a:", "  \tb: 1", "  \tc: 1");
        assertMistake("1:3", "tab", "a:\t1");
        assertFine("a: 1\t", "b: x\ty", "c: 2\t# why");
    }

    @Test
    void noSpaceAfterTheColon() {
        assertMistake("1:6", "no space after the colon", "title:x", "issuer: y");
        assertMistake("2:6", "no space after the colon", "issuer: y", "title:x", "topic: z");
        assertMistake("2:6", "no space after the colon", "issuer: y", "title:x");
        assertMistake("3:5", "no space after the colon", "title:", "  zh: x", "  mn:y", "issuer: z");
        assertFine("url: http://a.example:80/x", "time: 12:30", "name: a:b");
    }

    @Test
    void fullWidthColon() {
        assertMistake("1:6", "full-width", "title：x", "issuer: y");
        assertMistake("2:6", "full-width", "issuer: y", "title：x");
        assertMistake("2:6", "full-width", "issuer: y", "title： x", "topic: z");
        assertMistake("1:3", "full-width", "标题：x", "issuer: y");
        assertFine("title: 呼和浩特：报告", "：x: 1");
    }

    @Test
    void unclosedQuote() {
        assertMistake("2:8", "never closed", "a: 1", "title: \"x", "issuer: y");
        assertMistake("2:8", "never closed", "a: 1", "title: 'x");
        assertMistake("1:8", "not closed before line 2", "title: \"x", "issuer: \"y\"");
        assertMistake("2:6", "never closed", "a:", "  b: \"x", "   c: \"y\"");
        assertMistake("2:3", "more text after the value", "a: \"x\"", "  y");
        assertMistake("1:9", "never closed", "title: [\"x", "  issuer, \"y\"]");
        assertMistake("1:8", "not closed before line 2", "title: \"x", "issuer: y\"");
        assertMistake("2:7", "not closed before line 3", "title:", "  zh: 'x", "  mn: y'", "issuer: z");
        assertMistake("2:8", "not closed before line 3", "a:", "  - b: 'x", "  - c: y'");
        assertFine("title: \"x", "  y\"", "a: x\"y");
        assertFine("a:", "  - b: 'x", "", "     y'", "  - {c: 'x", "    y'}");
    }

    @Test
    void textAfterTheClosingQuoteOrBracket() {
        assertMistake("1:9", "more text after the value", "a: \"政府\" 工作");
        assertMistake("1:8", "more text after the value", "a: 'it's'");
        assertMistake("1:11", "more text after the value", "a: [2018] 3号");
        assertFine("a: 政府“工作”", "b: x [2018]");
    }

    @Test
    void valueThatBeginsWithASignOfYaml() {
        for (String sign : List.of("@", "`", "%", "]", "}", ",", "|", ">")) {
            assertMistake("1:4", "begins with " + sign, "a: " + sign + "x");
            assertFine("a: '" + sign + "x'", "b: x" + sign);
        }
        assertMistake("1:4", "begins with *", "a: *重点*");
        assertMistake("1:4", "begins with !", "a: !重要 x");
        assertMistake("2:1", "begins with %", "a: 1", "%x: 2");
    }

    @Test
    void colonAndSpaceWithinAValue() {
        assertMistake("1:10", "second “: ”", "title: 报告: 2018");
        assertFine("title: '报告: 2018'", "b: 报告:2018");
    }

    @Test
    void keyDeeperThanTheOneAbove() {
        assertMistake("2:3", "indented deeper", "a: 1", "  b: 2");
        assertMistake("3:4", "indented deeper", "a:", "  b: 1", "   c: 2");
        assertFine("a:", "  b: 2");
    }

    @Test
    void keyThatFitsNoIndentation() {
        assertMistake("3:3", "indented differently", "a:", "    b: 1", "  c: 2");
        assertMistake("2:1", "indented differently", "  a: 1", "b: 2");
    }

    @Test
    void lineWithoutColon() {
        assertMistake("2:1", "no “: ” on the line", "a: 1", "some words");
        assertMistake("2:1", "no “: ” on the line", "a: 1", "some words", "b: 2");
        assertFine("a: 1", "  some words");
    }

    @Test
    void listThatDoesNotLineUp() {
        assertMistake("3:2", "does not stand below", "a:", "  - b", " - c");
        assertMistake("2:1", "does not stand below", "a: 1", "- b");
        assertMistake("1:4", "cannot begin on the line of its key", "a: - b");
        assertMistake("3:3", "where the items of a list begin", "a:", "  - b", "  c: d");
        assertFine("a:", "- b", "- c");
    }

    @Test
    void brackets() {
        assertMistake("1:4", "bracket is open", "a: [1, 2", "b: 3");
        assertMistake("1:4", "bracket is open", "a: {b: 1");
        assertMistake("1:13", "a comma before", "a: {zh: x，mn: y}");
        assertMistake("1:8", "expects a value", "a: [b, , c]");
        assertFine("a: [1,", "  2]");
    }

    @Test
    void backslashBetweenDoubleQuotes() {
        assertMistake("1:8", "backslash", "a: \"c:\\dir\"");
        assertFine("a: 'c:\\dir'", "b: c:\\dir");
    }

    @Test
    void keyThatIsAListOrMapping() {
        assertMistake("1:3", "where a key belongs", "? [a]", ": b");
        assertMistake("1:1", "where a key belongs", "{a: b}: c");
    }

    @Test
    void whatNobodyForesawIsToldInTheWordsOfTheParser() {
        assertMistake("1:1", "cannot be read as YAML", "%YAML 9.0", "---", "a: 1");
        assertMistake("2:4", "U+FFFF", "a: 1", "b: \uFFFF");
        assertMistake("2:1", "cannot be read as YAML", "a: b", ": c");
    }

    private static void assertMistake(String lineAndColumn, String messagePart, String... lines) {
        List<Finding> found = found(lines);
        assertThat(found).as(String.join("\\n", lines)).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.rule()).isEqualTo("yaml-syntax");
        assertThat(finding.place() + " " + finding.message())
                .startsWith("a.yaml:" + lineAndColumn + " ")
                .contains(messagePart);
        assertThat(finding.mend()).isNotEmpty();
        assertThat(finding.quoted())
                .isEqualTo(Sources.source(lines).line(finding.place().line()));
    }

    private static void assertFine(String... lines) {
        assertThat(found(lines)).isEmpty();
    }
}
