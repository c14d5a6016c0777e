package org.bichig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bichig.finding.RuleInfo;
import org.bichig.load.RuleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fires on its example and is silent on its near miss; the list of rules is made from the rules themselves. */
class RulesTest {

    private static final Path LIST = Path.of("docs/rules.md");
    private static final String REPORT = "content/reports/shili/2018/";

    @TempDir
    private Path project = Path.of("");

    static Stream<RuleInfo> rulesWithExample() {
        return RuleLibrary.all().stream().filter(rule -> !rule.fires().isEmpty());
    }

    static Stream<RuleInfo> rulesWithNearMiss() {
        return RuleLibrary.all().stream().filter(rule -> !rule.silent().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rulesWithExample")
    void anExampleBreaksItsRule(RuleInfo rule) {
        assertThat(found(rule.fires())).as(rule.id()).contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rulesWithNearMiss")
    void aNearMissDoesNot(RuleInfo rule) {
        assertThat(found(rule.silent())).as(rule.id()).doesNotContain(rule.id());
    }

    @Test
    void theExampleSiteItselfBreaksNoRule() {
        assertThat(found(Map.of())).isEmpty();
    }

    @Test
    void theListOfRulesIsMadeFromTheRules() throws IOException {
        String list = list();
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(LIST, list);
        }
        assertThat(LIST).content(UTF_8).isEqualTo(list);
    }

    @Test
    void aRuleIsExplainedByName() {
        CommandLineRun run = CommandLineRun.of(project, "explain", "document-number");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("document-number (warning)", "GB/T 9704-2012", "五政通[2017]第015号", "五政通〔2017〕15号");
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearest() {
        CommandLineRun run = CommandLineRun.of(project, "explain", "document-nummer");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no rule “document-nummer”. Did you mean document-number?");
    }

    /** The rules that speak when these files are laid over the example site. */
    private List<String> found(Map<String, String> files) {
        exampleSite().forEach(this::write);
        files.forEach((name, text) -> {
            String path = name.startsWith("content/") ? name : REPORT + name;
            boolean added = name.equals("report.yaml") && !text.startsWith("title:");
            write(path, added ? exampleSite().get(path) + text : text);
        });
        return Outcomes.read(CommandLineRun.on(project, "check", "--json").out()).findings().stream()
                .filter(finding -> !finding.path("severity").asString("").equals("note")
                        || !UNAVOIDABLE.contains(finding.path("rule").asString("")))
                .map(finding -> finding.path("rule").asString(""))
                .distinct()
                .toList();
    }

    /** Notes on the example site itself. */
    private static final List<String> UNAVOIDABLE = List.of("missing-translation");

    private static Map<String, String> exampleSite() {
        Map<String, String> files = new TreeMap<>();
        files.put("content/site.yaml", """
                address: https://nianbao.example/
                example: true
                languages: [zh, mn]
                name: {zh: 年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}
                """);
        files.put("content/organs/shili.yaml", """
                name: {zh: 示例县人民政府}
                level: county
                """);
        files.put(REPORT + "report.yaml", """
                title: {zh: 示例县人民政府2018年政府信息公开工作年度报告}
                published: 2019-02-15 09:00
                """);
        files.put(REPORT + "zh.md", """
                本报告所列数据的统计期限自2018年1月1日至2018年12月31日止。

                ## 一、总体情况 {#overview}

                2018年，全县共主动公开政府信息1463条。
                """);
        return files;
    }

    private void write(String path, String text) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String list() {
        StringBuilder text = new StringBuilder("""
                # The rules
                Made from what the rules say of themselves (`src/main/resources/org/bichig/rules/`); `bichig explain RULE` prints
                the same. Every example is a test: the first breaks the rule, the second comes near and does not.
                """);
        String group = "";
        for (RuleInfo rule : RuleLibrary.all()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                text.append("\n## ").append(group).append('\n');
            }
            text.append("\n### ").append(rule.id()).append('\n');
            text.append("*")
                    .append(rule.weight())
                    .append("*")
                    .append(rule.source().isEmpty() ? "" : " · " + rule.source());
            text.append("\n\n")
                    .append(rule.says())
                    .append("\n\n→ ")
                    .append(rule.mend())
                    .append('\n');
            example(text, "Found in", rule.fires());
            example(text, "Right", rule.silent());
        }
        return text.toString();
    }

    private static void example(StringBuilder text, String heading, Map<String, String> files) {
        files.forEach((file, content) -> text.append("\n")
                .append(heading)
                .append(" `")
                .append(file)
                .append("`:\n\n````\n")
                .append(content)
                .append(content.endsWith("\n") ? "" : "\n")
                .append("````\n"));
    }
}
