package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bichig.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What once was slow, or overflowed the stack, or could. Each ends with text or with a finding, and soon. */
@Timeout(60)
class HostileTextTest {

    private static final MarkdownLimits UNLIMITED = new MarkdownLimits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Duration.ofSeconds(30));

    private static String findings(String markdown) {
        return findings(new MarkdownReader(), markdown);
    }

    private static String findings(MarkdownReader reader, String markdown) {
        Findings findings = new Findings();
        RichText text = reader.parse("zh.md", 1, markdown, findings);
        assertThat(Rendering.forbiddenParts(text.html(target -> target))).isEmpty();
        return findings.sorted().stream()
                .map(finding -> finding.rule())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String nestedList(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(Collectors.joining());
    }

    @Test
    void deepNestingIsRefusedBeforeParsing() {
        assertThat(findings(">".repeat(5_000))).isEqualTo("markdown-too-deep");
        assertThat(findings("- ".repeat(5_000) + "x")).isEqualTo("markdown-too-deep");
        assertThat(findings("1. ".repeat(51) + "x")).isEqualTo("markdown-too-deep");
        assertThat(findings(nestedList(51))).isEqualTo("markdown-too-deep");
        assertThat(findings("> ".repeat(26) + "- ".repeat(25) + "x")).isEqualTo("markdown-too-deep");
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        assertThat(findings("> ".repeat(50) + "x")).isEmpty();
        assertThat(findings("1. ".repeat(50) + "x")).isEmpty();
        assertThat(findings(nestedList(50))).isEmpty();
        assertThat(findings("- x\n".repeat(1_000))).isEmpty();
        assertThat(findings("- x\n  - y\n    - z\n".repeat(100))).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(findings("[x]: <" + "a".repeat(5_000) + ">\n\n[x]")).isEqualTo("markdown-too-large");
        assertThat(findings("[x](/" + "a".repeat(5_000) + ")")).isEqualTo("markdown-too-large");
        assertThat(findings("中".repeat(100_001))).isEqualTo("markdown-too-large");
        assertThat(findings("中\n\n".repeat(400_000))).isEqualTo("markdown-too-large");
    }

    @Test
    void whatIsLongButPlainIsRead() {
        assertThat(findings("[x](/" + "a".repeat(1_900) + ")")).isEmpty();
        assertThat(findings("[x]: /" + "a".repeat(1_900) + "\n\n[x]")).isEmpty();
        assertThat(findings("[注](/a/)" + "后文很长".repeat(2_000))).isEmpty();
        assertThat(findings("中".repeat(99_999))).isEmpty();
        assertThat(findings("这是一段话。\n".repeat(20_000))).isEmpty();
        assertThat(findings("|一|二|\n|-|-|\n" + "|1|2|\n".repeat(3_000))).isEmpty();
    }

    @Test
    void rowsOfSignsAreTextOrRefused() {
        assertThat(findings("_".repeat(5_000))).isEmpty();
        assertThat(findings("*".repeat(5_000))).isEmpty();
        assertThat(findings("a" + "_".repeat(2_000) + "b" + "_".repeat(2_000))).isEmpty();
        assertThat(findings(IntStream.rangeClosed(1, 300).mapToObj("`"::repeat).collect(Collectors.joining(" "))))
                .isEqualTo("markdown-too-complex");
        assertThat(findings("a**b" + "c* ".repeat(20_000))).isEqualTo("markdown-too-complex");
        assertThat(findings("a[^1]\n\n".repeat(3_000) + "[^1]: x")).isEqualTo("markdown-too-complex");
        assertThat(findings("[".repeat(4_900))).isEmpty();
        assertThat(findings("![".repeat(1_000) + "a" + "](files/x)".repeat(1_000)))
                .isEmpty();
        assertThat(findings("&<\\!".repeat(1_000))).isEmpty();
    }

    @Test
    void aStackThatOverflowsIsAFinding() {
        assertThat(findings("<a " + "x=\"y\"\n".repeat(90_000) + ">")).isEqualTo("markdown-too-deep");
    }

    @Test
    void timeThatRunsOutIsAFinding() {
        MarkdownReader hurried = new MarkdownReader(UNLIMITED.withTime(Duration.ofMillis(1)));
        assertThat(findings(hurried, "a**b" + "c* ".repeat(20_000))).isEqualTo("markdown-too-slow");
    }

    @Test
    void severalThreadsMayShareAReader() {
        MarkdownReader reader = new MarkdownReader();
        String expected = reader.parse("zh.md", 1, "## 一\n\n**甲。**乙[^1]\n\n[^1]: 注", new Findings())
                .html(target -> target);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> reader.parse("zh.md", 1, "## 一\n\n**甲。**乙[^1]\n\n[^1]: 注", new Findings())
                                .html(target -> target)))
                .containsOnly(expected);
    }
}
