package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private enum Level {
        PREFECTURE,
        COUNTY,
        OWN_SITE
    }

    private final Findings findings = new Findings();

    @Test
    void textComesWithItsPlace() {
        Fields fields = fields("a: 1", "regionCode:  150203");
        assertThat(fields.text("regionCode")).contains(new Located<>("150203", new Place("a.yaml", 2, 14)));
        assertThat(fields.place("regionCode")).isEqualTo(new Place("a.yaml", 2, 1));
        assertThat(fields.place("other")).isEqualTo(new Place("a.yaml", 1, 1));
        assertSilent();
    }

    @Test
    void leftOutBlankAndEmptyAreAllNotGiven() {
        Fields fields = fields("a:", "b: \"\"", "c: '  '", "d: # later");
        for (String key : List.of("a", "b", "c", "d", "e")) {
            assertThat(fields.text(key)).isEmpty();
            assertThat(fields.node(key)).isEmpty();
            assertThat(fields.date(key)).isEmpty();
            assertThat(fields.dateOrDateTime(key)).isEmpty();
            assertThat(fields.choice(key, Level.class)).isEmpty();
            assertThat(fields.flag(key)).isEmpty();
            assertThat(fields.integer(key)).isEmpty();
            assertThat(fields.list(key)).isEmpty();
            assertThat(fields.mapping(key)).isEmpty();
        }
        fields.finish();
        assertSilent();
    }

    @Test
    void whatIsRequiredAndNotGivenIsMissing() {
        Fields fields = fields("b: 1", "c: {d: }");
        assertThat(fields.requiredText("a")).isEmpty();
        assertThat(fields.requiredText("b")).isPresent();
        fields.mapping("c").orElseThrow().require("d", "e");
        assertFound("missing-key a.yaml:1:1", "missing-key a.yaml:2:4", "missing-key a.yaml:2:5");
        assertThat(messages())
                .containsExactly("The key a is missing.", "The key e is missing.", "The key d has no value.");
    }

    @Test
    void aDateIsReadInOneSpelling() {
        assertThat(fields("a: 2018-03-01").date("a").orElseThrow().value()).isEqualTo(LocalDate.of(2018, 3, 1));
        assertThat(fields("a: '2016-02-29'").date("a").orElseThrow().value()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertSilent();
    }

    @Test
    void otherSpellingsOfADateAreAnsweredWithTheRightOne() {
        for (String typed : List.of(
                "2018/3/1",
                "2018年3月1日",
                "2018-3-1",
                "2018.03.01",
                "20180301",
                "２０１８-03-01",
                "2018 年 3 月 1 日",
                "2018-03-01 09:30",
                "2018-03-01T09:30:00")) {
            Findings own = new Findings();
            Fields fields = fields(own, "a: " + typed);
            assertThat(fields.date("a")).isEmpty();
            Finding finding = own.sorted().get(0);
            assertThat(finding.rule() + " " + finding.place()).isEqualTo("bad-date a.yaml:1:4");
            assertThat(finding.message()).contains("“" + typed + "”").contains("yyyy-MM-dd");
            assertThat(finding.mend()).startsWith("Write 2018-03-01, if");
            assertThat(finding.quoted()).isEqualTo("a: " + typed);
        }
    }

    @Test
    void daysThatAreNotInTheCalendarAreNoDates() {
        assertThat(fields("a: 2018-02-30").date("a")).isEmpty();
        assertThat(fields("a: 2018-13-01").date("a")).isEmpty();
        assertThat(fields("a: 0000-00-00").date("a")).isEmpty();
        assertThat(fields("a: soon").date("a")).isEmpty();
        assertThat(messages())
                .anyMatch(message -> message.contains("the month 2018-02 has 28 days"))
                .anyMatch(message -> message.contains("there is no month 13"))
                .hasSize(4);
    }

    @Test
    void aTimeMayFollowADateWhereThatIsAllowed() {
        assertThat(fields("a: 2018-03-01").dateOrDateTime("a").orElseThrow().value())
                .isEqualTo(new DateOrDateTime(LocalDate.of(2018, 3, 1), Optional.empty()));
        assertThat(fields("a: 2018-03-01 09:05")
                        .dateOrDateTime("a")
                        .orElseThrow()
                        .value())
                .isEqualTo(new DateOrDateTime(LocalDate.of(2018, 3, 1), Optional.of(LocalTime.of(9, 5))));
        assertSilent();
        assertThat(fields("a: 2018-03-01 9:05").dateOrDateTime("a")).isEmpty();
        assertThat(findings.sorted().get(0).mend()).startsWith("Write 2018-03-01 09:05,");
        assertThat(fields("a: 2018-03-01 25:00").dateOrDateTime("a")).isEmpty();
        assertThat(messages()).anyMatch(message -> message.contains("no such minute"));
    }

    @Test
    void aChoiceIsSpelledInLowerCaseWithHyphens() {
        assertThat(fields("a: own-site").choice("a", Level.class).orElseThrow().value())
                .isEqualTo(Level.OWN_SITE);
        assertSilent();
        assertThat(fields("a: Perfecture").choice("a", Level.class)).isEmpty();
        assertFound("bad-choice a.yaml:1:4");
        assertThat(findings.sorted().get(0).message()).contains("prefecture, county, own-site");
        assertThat(findings.sorted().get(0).mend()).isEqualTo("Did you mean prefecture?");
    }

    @Test
    void aChoiceFarFromAllWordsGetsNoSuggestion() {
        assertThat(fields("a: village").choice("a", Level.class)).isEmpty();
        assertThat(findings.sorted().get(0).mend()).doesNotContain("Did you mean");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(fields("a: true").flag("a").orElseThrow().value()).isTrue();
        assertThat(fields("a: false").flag("a").orElseThrow().value()).isFalse();
        assertSilent();
        for (String typed : List.of("yes", "True", "1", "是")) {
            assertThat(fields("a: " + typed).flag("a")).isEmpty();
        }
        assertThat(findings.sorted())
                .extracting(Finding::rule)
                .containsOnly("bad-flag")
                .hasSize(4);
    }

    @Test
    void anIntegerIsDigitsOnly() {
        assertThat(fields("a: 0").integer("a").orElseThrow().value()).isZero();
        assertThat(fields("a: -12").integer("a").orElseThrow().value()).isEqualTo(-12);
        assertThat(fields("a: 999999999").integer("a").orElseThrow().value()).isEqualTo(999_999_999);
        assertSilent();
        for (String typed : List.of("1,000", "007", "1.0", "１２", "9999999999", "12件", "+1", "1_000")) {
            assertThat(fields("a: " + typed).integer("a")).isEmpty();
        }
        assertThat(findings.sorted())
                .extracting(Finding::rule)
                .containsOnly("bad-integer")
                .hasSize(8);
    }

    @Test
    void listsAreReadInBothSpellings() {
        assertThat(fields("a: [x, y]").texts("a")).extracting(Located::value).containsExactly("x", "y");
        assertThat(fields("a:", "  - x", "  - y").texts("a"))
                .extracting(Located::value)
                .containsExactly("x", "y");
        assertThat(fields("a:", "  - k: v")
                        .mappings("a")
                        .get(0)
                        .text("k")
                        .orElseThrow()
                        .value())
                .isEqualTo("v");
        assertSilent();
    }

    @Test
    void itemsOfAnotherTypeAreFoundAndLeftOut() {
        assertThat(fields("a: [x, [y], {z: 1}, '', w]").texts("a"))
                .extracting(Located::value)
                .containsExactly("x", "w");
        assertFound("wrong-type a.yaml:1:8", "wrong-type a.yaml:1:13", "wrong-type a.yaml:1:21");
        Findings own = new Findings();
        assertThat(fields(own, "a:", "  - k: 1", "  -", "  - x").mappings("a")).hasSize(1);
        assertThat(Sources.places(own.sorted())).containsExactly("wrong-type a.yaml:3:4", "wrong-type a.yaml:4:5");
    }

    @Test
    void aValueOfTheWrongTypeIsSaidInPlainWords() {
        Fields fields = fields("a: {x: 1}", "b: [1]", "c: word", "d: word");
        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.date("b")).isEmpty();
        assertThat(fields.list("c")).isEmpty();
        assertThat(fields.mapping("d")).isEmpty();
        assertFound("wrong-type a.yaml:1:4", "wrong-type a.yaml:2:4", "wrong-type a.yaml:3:4", "wrong-type a.yaml:4:4");
        assertThat(messages())
                .containsExactly(
                        "The value of a should be text; found keys with values of their own.",
                        "The value of b should be a date; found a list.",
                        "The value of c should be a list; found the text “word”.",
                        "The value of d should be keys with values of their own; found the text “word”.");
    }

    @Test
    void aMappingThatLostItsColonIsRecognised() {
        assertThat(fields("title:", "  zh：报告").mapping("title")).isEmpty();
        assertFound("wrong-type a.yaml:2:5");
        assertThat(findings.sorted().get(0).message()).contains("full-width");
    }

    @Test
    void aFileThatIsNoMappingIsFoundOnce() {
        Fields list = fields("- a");
        list.require("x");
        list.finish();
        assertFound("missing-key a.yaml:1:1", "wrong-type a.yaml:1:1");
        Findings own = new Findings();
        fields(own, "title：x").finish();
        assertThat(Sources.places(own.sorted())).containsExactly("wrong-type a.yaml:1:6");
    }

    @Test
    void anEmptyFileHasNoKeys() {
        Fields fields = fields("# nothing yet");
        assertThat(fields.text("a")).isEmpty();
        fields.finish();
        assertSilent();
        fields.require("a");
        assertFound("missing-key a.yaml:1:1");
    }

    @Test
    void aKeyThatNobodyAskedForIsUnknownWithTheNearestKnown() {
        Fields fields = fields("titel: x", "indexnumber: 1", "issuer: y", "索引号: 2", "zzz: 1");
        for (String key : List.of("title", "indexNumber", "issuer", "topic")) {
            fields.text(key);
        }
        fields.finish();
        assertFound(
                "unknown-key a.yaml:1:1", "unknown-key a.yaml:2:1", "unknown-key a.yaml:4:1", "unknown-key a.yaml:5:1");
        assertThat(findings.sorted())
                .extracting(Finding::mend)
                .containsExactly(
                        "Did you mean title?",
                        "Did you mean indexNumber?",
                        "Did you mean indexNumber?",
                        "Use one of these keys, or delete the line: title, indexNumber, issuer, topic.");
    }

    @Test
    void unknownKeysWithinAreFoundByOneFinish() {
        Fields fields = fields("contact: {office: x, fox: 1}", "files:", "  - {fiel: a}");
        Fields contact = fields.mapping("contact").orElseThrow();
        contact.text("office");
        contact.text("fax");
        fields.mappings("files").forEach(file -> file.text("file"));
        fields.finish();
        assertFound("unknown-key a.yaml:1:22", "unknown-key a.yaml:3:6");
    }

    @Test
    void aKeyThatSwallowedItsValueIsToldAboutTheColon() {
        Fields fields = fields("title: {zh：报告, mn:x}");
        fields.mapping("title").orElseThrow().text("zh");
        fields.finish();
        assertThat(findings.sorted())
                .hasSize(2)
                .allMatch(finding -> finding.mend().contains("colon"));
    }

    @Test
    void keysThatAreDataAreNeverUnknown() {
        Fields fields = fields("disclosed: 30", "other:", "x: 无");
        assertThat(fields.entries()).extracting(YamlNode.Entry::key).containsExactly("disclosed", "other", "x");
        fields.finish();
        assertSilent();
    }

    @Test
    void hostileTextIsShownShortAndWithoutControl() {
        Fields fields = fields("\"a\\tb\\nc" + "x".repeat(1000) + "\": 1");
        fields.finish();
        assertThat(messages().get(0)).hasSizeLessThan(120).doesNotContain("\n");
    }

    @Test
    void nearnessCountsSlipsOfTheKeyboard() {
        List<String> known = List.of("published", "publisher", "date", "fax", "zh", "mn");
        assertThat(Nearest.to("publshed", known)).contains("published");
        assertThat(Nearest.to("PUBLISHED", known)).contains("published");
        assertThat(Nearest.to("dtae", known)).contains("date");
        assertThat(Nearest.to("zn", known)).isEmpty();
        assertThat(Nearest.to("ZH", known)).contains("zh");
        assertThat(Nearest.to("", known)).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), known)).isEmpty();
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    private Fields fields(String... lines) {
        return fields(findings, lines);
    }

    private static Fields fields(Findings findings, String... lines) {
        return Fields.of(Sources.tree(lines), Sources.source(lines), findings);
    }

    private List<String> messages() {
        return findings.sorted().stream().map(Finding::message).toList();
    }

    private void assertFound(String... rulesAndPlaces) {
        assertThat(Sources.places(findings.sorted())).containsExactly(rulesAndPlaces);
    }

    private void assertSilent() {
        assertThat(findings.sorted()).isEmpty();
    }
}
