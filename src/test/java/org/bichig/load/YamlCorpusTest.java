package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.bichig.finding.Findings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of the YAML project's own test suite, as they are and with bytes changed. */
class YamlCorpusTest {

    /** A case: its YAML, whether the suite says that it must be refused, and what it means as JSON (if that exists). */
    private record Case(String id, String yaml, boolean wrong, Optional<String> json) {}

    /** Cases that the suite calls wrong and the library takes, each with what is taken and why that does no harm. */
    private static final Map<String, String> TAKEN_ALTHOUGH_WRONG = Map.of(
            "9C9N", "lines of a list between brackets are not indented: the list is the same",
            "Y79Y/003", "a tab before an item between brackets: the list is the same",
            "9JBA", "no space between a bracket and its comment: the list is the same",
            "CVW2", "no space between a comma and its comment: the list is the same",
            "SU5Z", "no space between a closing quote and its comment: the text is the same");

    /** Cases whose tree differs from the suite's JSON, each with the reason. */
    private static final Map<String, String> READ_DIFFERENTLY = Map.of(
            "JEF9/02", "a last line of spaces without a line end adds no empty line to a block of text",
            "L24T/01", "a last line of spaces without a line end adds no empty line to a block of text");

    private static final List<Case> CASES = cases();

    @Test
    void theSuiteIsWhole() {
        assertThat(CASES).hasSize(402);
        assertThat(CASES.stream().filter(Case::wrong)).hasSizeGreaterThan(90);
    }

    @Test
    void everyCaseGivesATreeOrFindings() {
        for (Case each : CASES) {
            Findings findings = new Findings();
            Optional<YamlNode> tree = read(each.yaml(), findings);
            assertThat(tree.isPresent() || findings.hasErrors()).as(each.id()).isTrue();
            assertThat(tree.map(YamlCorpusTest::depth).orElse(0)).as(each.id()).isLessThanOrEqualTo(YamlWalk.DEEPEST);
        }
    }

    @Test
    void whatTheSuiteCallsWrongGivesFindings() {
        Map<String, String> taken = new TreeMap<>();
        for (Case each : CASES) {
            Findings findings = new Findings();
            Optional<YamlNode> tree = read(each.yaml(), findings);
            if (each.wrong() && tree.isPresent() && !findings.hasErrors()) {
                taken.put(each.id(), each.yaml());
            }
        }
        assertThat(taken.keySet()).isEqualTo(TAKEN_ALTHOUGH_WRONG.keySet());
    }

    @Test
    void whatIsReadMeansWhatTheSuiteSays() {
        Map<String, String> different = new TreeMap<>();
        int compared = 0;
        for (Case each : CASES) {
            Optional<YamlNode> tree = read(each.yaml(), new Findings());
            if (tree.isEmpty() || each.json().isEmpty() || each.wrong()) {
                continue;
            }
            compared++;
            boolean noDocument = each.json().get().isBlank();
            boolean same = noDocument
                    ? tree.get() instanceof YamlNode.Blank
                    : same(tree.get(), JsonMapper.shared().readTree(each.json().get()));
            if (!same) {
                different.put(each.id(), each.yaml() + " => " + tree.get());
            }
        }
        assertThat(compared).isGreaterThan(150);
        assertThat(different.keySet()).as(different.toString()).isEqualTo(READ_DIFFERENTLY.keySet());
    }

    @Test
    void changedBytesNeverThrow() {
        Random random = new Random(20180301);
        for (int round = 0; round < 4000; round++) {
            Case origin = CASES.get(random.nextInt(CASES.size()));
            byte[] bytes = changed(origin.yaml().getBytes(StandardCharsets.UTF_8), random);
            assertNeverThrows(bytes, origin.id() + " in round " + round);
        }
    }

    @Test
    void randomTextOfYamlSignsNeverThrows() {
        String[] signs = {
            "a",
            "b",
            ": ",
            ":",
            "- ",
            "\n",
            "\n  ",
            "\n    ",
            "\t",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "#",
            " #",
            "&x",
            "*x",
            "!",
            "!!str ",
            "|",
            ">",
            "? ",
            "%",
            "@",
            "---\n",
            "...\n",
            "\\",
            "\\x",
            "\\U0001F600",
            "\\ud83d",
            "：",
            "蒙",
            "ᠮ",
            "𠮷",
            "\r",
            "\r\n",
            "\u2028",
            "~",
            "<<",
            "0",
            "\uFFFF",
            "\\Uffffffff",
            "%YAML 1.9\n"
        };
        Random random = new Random(20190131);
        for (int round = 0; round < 6000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int sign = 0; sign < length; sign++) {
                text.append(signs[random.nextInt(signs.length)]);
            }
            assertNeverThrows(text.toString().getBytes(StandardCharsets.UTF_8), "round " + round);
        }
    }

    private static void assertNeverThrows(byte[] bytes, String name) {
        Findings findings = new Findings();
        assertThatCode(() -> {
                    Optional<SourceText> source = Utf8.decode("a.yaml", bytes, findings);
                    Optional<YamlNode> tree = source.flatMap(text -> new YamlReader().read(text, findings));
                    assertThat(tree.isPresent() || findings.hasErrors()).isTrue();
                })
                .as("%s: %s", name, new String(bytes, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes && result.length > 0; change++) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(3)) {
                case 0 -> result[at] = (byte) random.nextInt(256);
                case 1 -> result[at] = (byte) (' ' + random.nextInt(95));
                default -> result[at] = result[random.nextInt(result.length)];
            }
        }
        return result;
    }

    private static Optional<YamlNode> read(String yaml, Findings findings) {
        return new YamlReader().read(new SourceText("a.yaml", yaml), findings);
    }

    private static int depth(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToInt(entry -> depth(entry.value()))
                            .max()
                            .orElse(0);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return 1
                    + sequence.items().stream()
                            .mapToInt(YamlCorpusTest::depth)
                            .max()
                            .orElse(0);
        }
        return 0;
    }

    /** Plain text may be a number or truth to the suite; ours must only be spelled the same way. */
    private static boolean same(YamlNode node, JsonNode json) {
        if (node instanceof YamlNode.Blank) {
            return json.isNull();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return json.isString() ? scalar.text().equals(json.stringValue()) : !scalar.quoted() && json.isValueNode();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            boolean same = json.isArray() && json.size() == sequence.items().size();
            for (int item = 0; same && item < json.size(); item++) {
                same = same(sequence.items().get(item), json.get(item));
            }
            return same;
        }
        YamlNode.Mapping mapping = (YamlNode.Mapping) node;
        return json.isObject()
                && json.size() == mapping.entries().size()
                && mapping.entries().stream()
                        .allMatch(entry -> json.has(entry.key()) && same(entry.value(), json.get(entry.key())));
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = YamlCorpusTest.class.getResourceAsStream("/corpora/yaml-test-suite.jsonl")) {
            assertThat(in).isNotNull();
            String lines = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                JsonNode record = JsonMapper.shared().readTree(line);
                JsonNode json = record.get("json");
                cases.add(new Case(
                        record.get("id").stringValue(),
                        record.get("yaml").stringValue(),
                        record.get("error").booleanValue(),
                        json.isNull() ? Optional.empty() : Optional.of(json.stringValue())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(cases);
    }
}
