package org.bichig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of Mongolian text are each held by a test that there is, or answered. */
class MongolianRulesTest {

    private static final Document RULES =
            Document.at(Path.of("docs", "mongolian.md")).section("The rules and their tests");

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)((?:\\.\\w+)*)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        List<MatchResult> named = NAMED.matcher(RULES.text()).results().toList();
        for (MatchResult name : named) {
            String source = tests.getOrDefault(name.group(1), "");
            boolean there = !source.isEmpty()
                    && Arrays.stream(name.group(2).split("\\."))
                            .filter(part -> !part.isEmpty())
                            .allMatch(
                                    part -> source.contains("void " + part + "(") || source.contains("class " + part));
            if (!there) {
                missing.add(name.group());
            }
        }

        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThan(40);
    }

    @Test
    void everyRuleHasATestOrAnAnswer() {
        List<String> rows = RULES.text()
                .lines()
                .filter(line -> line.startsWith("| ") && !line.matches("\\| (rule|check) \\|.*"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(40).allMatch(row -> row.matches("\\| \\S.* \\| \\S.* \\|"));
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                tests.put(String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }
}
