package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.load.Sources.found;
import static org.bichig.load.Sources.places;
import static org.bichig.load.Sources.read;
import static org.bichig.load.Sources.tree;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01020280",
                "no",
                "yes",
                "on",
                "y",
                "1.10",
                "0x1F",
                "0o17",
                "0b1",
                "12:30",
                "12:30:45",
                "1_000",
                "1,000",
                "null",
                "Null",
                "~",
                "true",
                "True",
                "+12",
                "-0",
                "1e3",
                ".inf",
                ".nan",
                "NaN",
                "5.",
                "2018-03-01",
                "/",
                "—",
                "无",
                "http://a.example/b?c=d#e",
                "150203",
                "99999999999999999999999999999999",
                "a#b",
                "=",
                "？x",
            })
    void plainTextIsExactlyWhatWasTyped(String typed) {
        assertThat(value(tree("key: " + typed)))
                .isEqualTo(new YamlNode.Scalar(typed, false, new Place("a.yaml", 1, 6)));
    }

    @Test
    void keysAreExactlyWhatWasTyped() {
        var mapping = (YamlNode.Mapping) tree("no: 1", "0123: 1", "null: 1", "1.0: 1", "'<<': 1");
        assertThat(mapping.entries())
                .extracting(YamlNode.Entry::key)
                .containsExactly("no", "0123", "null", "1.0", "<<");
    }

    @Test
    void quotesAndBlocksMarkTextAsQuoted() {
        assertThat(value(tree("a: \"no\""))).isEqualTo(new YamlNode.Scalar("no", true, new Place("a.yaml", 1, 4)));
        assertThat(value(tree("a: 'it''s'"))).isEqualTo(new YamlNode.Scalar("it's", true, new Place("a.yaml", 1, 4)));
        assertThat(value(tree("a: |", "  x", "  y")))
                .isEqualTo(new YamlNode.Scalar("x\ny\n", true, new Place("a.yaml", 1, 4)));
        assertThat(value(tree("a: >-", "  x", "  y")))
                .isEqualTo(new YamlNode.Scalar("x y", true, new Place("a.yaml", 1, 4)));
    }

    @Test
    void nothingIsBlankAndEmptyQuotesAreText() {
        assertThat(value(tree("a:"))).isInstanceOf(YamlNode.Blank.class);
        assertThat(value(tree("a:   # not known yet", "b: 1"))).isInstanceOf(YamlNode.Blank.class);
        assertThat(value(tree("a: {b: }"))).isInstanceOf(YamlNode.Mapping.class);
        assertThat(value(tree("a: \"\""))).isEqualTo(new YamlNode.Scalar("", true, new Place("a.yaml", 1, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "---\n", "\n\n"})
    void aFileWithNothingInItIsBlank(String text) {
        Findings findings = new Findings();
        Optional<YamlNode> tree = new YamlReader().read(new SourceText("a.yaml", text), findings);
        assertThat(tree).get().isInstanceOf(YamlNode.Blank.class);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void everyNodeKnowsItsPlaceInCodePoints() {
        var mapping = (YamlNode.Mapping) tree("𠮷𠮷: {甲: [𠮷, b]}", "list:", "  - x", "  -", "  - k: v");
        YamlNode.Entry first = mapping.entries().get(0);
        assertThat(first.keyPlace()).isEqualTo(new Place("a.yaml", 1, 1));
        assertThat(first.value().place()).isEqualTo(new Place("a.yaml", 1, 5));
        var inner = ((YamlNode.Mapping) first.value()).entries().get(0);
        var items = ((YamlNode.Sequence) inner.value()).items();
        assertThat(inner.keyPlace()).isEqualTo(new Place("a.yaml", 1, 6));
        assertThat(items).extracting(YamlNode::place).containsExactly(at(1, 10), at(1, 13));
        var list = (YamlNode.Sequence) mapping.entry("list").orElseThrow().value();
        assertThat(list.place()).isEqualTo(at(3, 3));
        assertThat(list.items()).extracting(YamlNode::place).containsExactly(at(3, 5), at(4, 4), at(5, 5));
    }

    @Test
    void windowsAndOldMacLineEndsCountAsLines() {
        Optional<YamlNode> tree =
                new YamlReader().read(new SourceText("a.yaml", "a: 1\r\nb: 2\rc: 3\n"), new Findings());
        var mapping = (YamlNode.Mapping) tree.orElseThrow();
        assertThat(mapping.entries())
                .extracting(YamlNode.Entry::keyPlace)
                .containsExactly(at(1, 1), at(2, 1), at(3, 1));
    }

    @Test
    void quotedStartIsSeenAfterCharactersOutsideTheBasicPlane() {
        var mapping = (YamlNode.Mapping) tree("a: 𠮷𠮷𠮷", "b: \"x\"", "c: y");
        assertThat(mapping.entries())
                .extracting(entry -> ((YamlNode.Scalar) entry.value()).quoted())
                .containsExactly(false, true, false);
    }

    /** The library's buffer ends after 1024 UTF-16 units unless it is told otherwise. */
    @Test
    void charactersOutsideTheBasicPlaneMayStandAnywhere() {
        for (int length = 1000; length < 1030; length++) {
            String text = "x".repeat(length) + "𠮷".repeat(600);
            assertThat(value(tree("a: " + text))).isEqualTo(new YamlNode.Scalar(text, false, at(1, 4)));
        }
    }

    @Test
    void aKeyGivenTwiceIsFoundWithBothPlacesAndTheFirstIsKept() {
        Findings findings = new Findings();
        Optional<YamlNode> tree = read(findings, "title: a", "issuer: x", "title: b");
        assertThat(places(findings.sorted())).containsExactly("duplicate-key a.yaml:3:1");
        Finding finding = findings.sorted().get(0);
        assertThat(finding.message()).contains("“title”").contains("line 1, column 1");
        assertThat(finding.quoted()).isEqualTo("title: b");
        assertThat(((YamlNode.Mapping) tree.orElseThrow()).entries()).hasSize(2);
        assertThat(value(tree.orElseThrow())).isEqualTo(new YamlNode.Scalar("a", false, at(1, 8)));
    }

    @Test
    void theSameKeyInTwoMappingsIsNoDuplicate() {
        assertThat(found("a: {zh: x}", "b: {zh: y}", "A: 1")).isEmpty();
    }

    @Test
    void duplicatesInDepthAreAllFound() {
        assertThat(places(found("a: {zh: x, zh: y}", "b:", "  - {k: 1, 'k': 2}")))
                .containsExactly("duplicate-key a.yaml:1:12", "duplicate-key a.yaml:3:12");
    }

    @Test
    void anchorsAliasesAndMergeKeysAreRefused() {
        assertThat(places(found("a: &x 1", "b: *x"))).containsExactly("yaml-alias a.yaml:1:4", "yaml-alias a.yaml:2:4");
        assertThat(places(found("a: &x", "  k: 1"))).containsExactly("yaml-alias a.yaml:1:4");
        assertThat(places(found("a: &x [1]"))).containsExactly("yaml-alias a.yaml:1:4");
        assertThat(places(found("a: &x"))).containsExactly("yaml-alias a.yaml:1:4");
        assertThat(places(found("&x a: 1"))).containsExactly("yaml-alias a.yaml:1:1");
        assertThat(places(found("- &x a", "- *x"))).containsExactly("yaml-alias a.yaml:1:3", "yaml-alias a.yaml:2:3");
        assertThat(places(found("b: 1", "*x : 2"))).containsExactly("yaml-alias a.yaml:2:1");
        assertThat(places(found("*x : 2"))).containsExactly("yaml-alias a.yaml:1:1");
        assertThat(places(found("b: {<<: {a: 1}}"))).containsExactly("yaml-alias a.yaml:1:5");
        assertThat(read(new Findings(), "a: &x 1")).isEmpty();
    }

    @Test
    void textThatOnlyHoldsTheSignsOfAliasesAndTagsIsText() {
        assertThat(found("a: x & y", "b: x *y*", "c: wow!", "d: '*x'", "e: \"&x\"", "f: '!x'", "'*g': a <<b>>"))
                .isEmpty();
    }

    @Test
    void tagsAreRefused() {
        assertThat(places(found("a: !!str 1"))).containsExactly("yaml-tag a.yaml:1:4");
        assertThat(places(found("a: !x {k: 1}"))).containsExactly("yaml-tag a.yaml:1:4");
        assertThat(places(found("a: !x"))).containsExactly("yaml-tag a.yaml:1:4");
        assertThat(places(found("a: ! x"))).containsExactly("yaml-tag a.yaml:1:4");
        assertThat(places(found("!!str a: 1"))).containsExactly("yaml-tag a.yaml:1:1");
        assertThat(places(found("--- !!map", "a: 1"))).containsExactly("yaml-tag a.yaml:1:5");
    }

    @Test
    void aSecondDocumentIsRefusedWhereItBegins() {
        assertThat(places(found("a: 1", "---", "# more", "b: 2"))).containsExactly("several-documents a.yaml:2:1");
        assertThat(places(found("---", "a: 1", "---"))).containsExactly("several-documents a.yaml:3:1");
    }

    @Test
    void oneDocumentMayHaveItsMarks() {
        assertThat(found("%YAML 1.2", "---", "a: 1", "...")).isEmpty();
    }

    @Test
    void nestingIsReadToFiftyAndNoDeeper() {
        assertThat(found("[".repeat(50) + "]".repeat(50))).isEmpty();
        assertThat(places(found("[".repeat(51) + "]".repeat(51)))).containsExactly("yaml-too-deep a.yaml:1:51");
        assertThat(places(found("- ".repeat(51) + "x"))).containsExactly("yaml-too-deep a.yaml:1:101");
        assertThat(places(found("[".repeat(100_000)))).containsExactly("yaml-too-deep a.yaml:1:51");
        assertThat(places(found("{a: ".repeat(100_000)))).containsExactly("yaml-too-deep a.yaml:1:201");
    }

    @Test
    void escapesCannotSmuggleInWhatNoPageCanShow() {
        assertThat(places(found("a: \"\\x1b[31m\""))).containsExactly("control-character a.yaml:1:4");
        assertThat(places(found("\"\\0\": 1"))).containsExactly("control-character a.yaml:1:1");
        assertThat(places(found("a: \"\\ud800\""))).containsExactly("control-character a.yaml:1:4");
        assertThat(found("a: \"x\\ty\\nz\\u4e00\"")).isEmpty();
    }

    private static Place at(int line, int column) {
        return new Place("a.yaml", line, column);
    }

    private static YamlNode value(YamlNode tree) {
        return List.copyOf(((YamlNode.Mapping) tree).entries()).get(0).value();
    }
}
