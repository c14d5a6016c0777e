package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of several tables and columns, and forms of the site's own: what is typed is read, and what does not fit is told. */
class FormatsTest {

    private static final String VALUES = "form-2014\n  values:\n    disclosed: 12\n    disclosedNormative: /\n";
    private static final String OWN = "content/formats/county.yaml";

    private static final SiteFixture COUNTY = minimal()
            .with(OWN, """
                    id: county
                    title: {zh: 县级表}
                    units:
                      - {key: piece, zh: 件}
                    tables:
                      - key: figures
                        title: {zh: 县级表}
                        unit: piece
                        columns:
                          - {key: year, zh: "{year}年度"}
                          - {key: cumulative, zh: 历年累计}
                        rows:
                          - {key: received, zh: 收到申请数, sum: [byLetter, online]}
                          - {key: byLetter, level: 2, zh: 信函}
                          - {key: online, level: 2, zh: 网络}
                    relations:
                      - {rule: sum-mismatch, severity: error, kind: sum, rows: [received]}
                    """)
            .replacing(
                    REPORT,
                    VALUES,
                    "county\n  values:\n    received: [3, 8]\n    byLetter: [1, 2]\n    online: [2, 6]\n");

    @TempDir
    private Path project = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 0, 12]",
                "1 0 12",
                "1\t0\t12",
                "{issued: 1, repealed: 0, inForce: 12}",
                "\n      - 1\n      - 0\n      - 12"
            })
    void aRowOfSeveralColumnsIsTypedInAnyOfTheseWays(String typed) throws IOException {
        assertThat(figures(typed)).contains("1|0|12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[1, '', /]; 1||/", "'1\t\t/'; 1||/", "{issued: 1}; 1||"})
    void aBlankInARowIsNotZero(String typed, String figures) throws IOException {
        assertThat(figures(typed)).contains(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[1, 0]; 2 values", "[1, 1,200, 3]; 4 values", "7; 1 value", "1 0 1 2; 4 values"})
    void aRowWithAnotherNumberOfValuesNamesItsColumns(String typed, String found) {
        assertThat(run(form2021("rules: " + typed), "check").err())
                .contains(REPORT + ":8:12: error [wrong-count]")
                .contains("Found " + found
                        + " for 规章 (rules); expected 3: 本年制发件数 (issued), 本年废止件数 (repealed), 现行有效件数 (inForce).");
    }

    @Test
    void aRowWithTheColumnsOfAnotherFormSaysOfWhich() {
        assertThat(run(form2021("licences: [120, -18, 342]"), "check").err())
                .contains("[wrong-count]")
                .contains("In form-2019 this row has 3: is that the form?");
    }

    @Test
    void aPastedFigureThatIsWrongIsFoundWhereItStands() {
        assertThat(run(form2021("rules: 1 2条 3"), "check").err())
                .contains(REPORT + ":8:14: error [bad-figure]")
                .contains("Found “2条” for rules, repealed");
    }

    @Test
    void aColumnThatDoesNotExistIsTold() {
        assertThat(run(form2021("cases: {reconsideration: {upheld: 1, pendign: 0}}"), "check")
                        .err())
                .contains("[unknown-key]")
                .contains("Did you mean pending?");
    }

    @Test
    void rowsOfAnotherFormNameThatForm() {
        assertThat(run(minimal().replacing(REPORT, "form-2014", "form-2021"), "check")
                        .err())
                .contains(REPORT + ":6:11: error [wrong-format]")
                .contains(
                        "The form form-2021 has no row disclosed, disclosedNormative; every row here is one of form-2014.")
                .contains("If that is the form, write format: form-2014.")
                .contains("1 error.");
    }

    @Test
    void aChangeMayBeBelowZeroAndACountMayNot() {
        assertThat(run(form2019("licences: [12, -18, 3]"), "check").exitCode()).isZero();
        assertThat(run(form2019("licences: [-12, 18, 3]"), "check").err())
                .contains("error [negative-figure]")
                .contains("Found -12 for 行政许可 (licences), 上一年项目数量 (mattersBefore); expected 0 or more.");
    }

    @ParameterizedTest
    @CsvSource({"251000元, 251000, 元", "75394432.52元, 75394432.52, 元", "12.5万元, 12.5, 万元", "0, 0, ''"})
    void moneyKeepsTheUnitThatWasTyped(String typed, String value, String unit) throws IOException {
        SiteFixture site = form2019("procurement: [2, " + typed + "]");

        assertThat(run(site, "build").exitCode()).isZero();
        assertThat(text("zh/huhhot/2018/index.html")).contains(">" + typed + "</td>");
        assertThat(text("zh/huhhot/2018/statistics.csv")).contains("," + value + "," + unit + ",number\r\n");
        assertThat(run(form2019("procurement: [2元, 3]"), "check").err()).contains("[bad-figure]");
    }

    @Test
    void aFigureOfAnySizeIsExact() throws IOException {
        String digits = "9".repeat(60);
        assertThat(run(form2021("licences: " + digits), "build").exitCode()).isZero();
        assertThat(text("zh/huhhot/2018/index.html")).contains(">" + digits + "</td>");
    }

    @Test
    void aCellIsAcknowledgedByRowAndColumn() {
        SiteFixture odd = form2021(
                "rules: [1, 0, 0]\nacknowledge:\n  - {rule: issued-not-in-force, row: rules, column: issued, reason: 明年起施行}");

        assertThat(run(odd, "check", "--strict").exitCode()).isZero();
        assertThat(run(odd.replacing(REPORT, "column: issued", "column: repealed"), "check")
                        .err())
                .contains("[issued-not-in-force]", "[acknowledgement-unused]");
        assertThat(run(odd.replacing(REPORT, "column: issued", "column: isued"), "check")
                        .err())
                .contains("The row rules has no column isued; it has issued, repealed, inForce.");
    }

    @Test
    void aFormOfTheSitesOwnIsShownAndHeldToItsRelations() throws IOException {
        assertThat(run(COUNTY, "build").err()).isEmpty();
        assertThat(text("zh/huhhot/2018/index.html")).contains("2018年度", "历年累计", ">8</td>");
        assertThat(run(COUNTY.replacing(REPORT, "[2, 6]", "[2, 7]"), "check").err())
                .contains("error [sum-mismatch]", "expected 9, the sum of its parts: 信函 (byLetter) 2 + 网络 (online) 7.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id: county; id: country; 1:5; format-id",
                "key: piece; key: pieces; 8:11; format-reference",
                "{key: byLetter, level: 2; {key: received, level: 2; 14:15; format-key",
                "level: 2, zh: 信函; level: 3, zh: 信函; 14:32; format-level",
                "rows: [received]; rows: [recieved]; 17:61; format-reference",
                "kind: sum; kind: summ; 17:49; bad-choice",
                "zh: 网络; cn: 网络; 15:9; missing-key",
                "key: online; key: on line; 15:15; format-key",
            })
    void aMistakeInAFormOfTheSitesOwnIsFoundWhereItStands(String right, String wrong, String place, String rule) {
        assertThat(run(COUNTY.replacing(OWN, right, wrong), "check").err())
                .contains(OWN + ":" + place + ": error [" + rule + "]")
                .doesNotContain("unknown-format");
    }

    @Test
    void aFormOfTheSitesOwnDoesNotTakeTheNameOfOneOfOurs() {
        assertThat(run(minimal().with("content/formats/form-2014.yaml", COUNTY.text(OWN)), "check")
                        .err())
                .contains("content/formats/form-2014.yaml: error [format-id]");
    }

    private static SiteFixture form2021(String values) {
        return minimal().replacing(REPORT, VALUES, "form-2021\n  values:\n    " + values + "\n");
    }

    private static SiteFixture form2019(String values) {
        return minimal().replacing(REPORT, VALUES, "form-2019\n  values:\n    " + values + "\n");
    }

    /** The figures of 规章, from the file for machines. */
    private String figures(String typed) throws IOException {
        CommandLineRun build = run(form2021("rules: " + typed), "build");
        assertThat(build.exitCode()).as(build.err()).isZero();
        return text("zh/huhhot/2018/statistics.csv")
                .lines()
                .filter(line -> line.startsWith("documents,rules,"))
                .map(line -> line.split(",", -1)[6])
                .reduce((before, after) -> before + "|" + after)
                .orElseThrow();
    }

    private String text(String path) throws IOException {
        return Files.readString(project.resolve("site/" + path));
    }

    private CommandLineRun run(SiteFixture site, String command, String... options) {
        site.writeTo(project);
        return CommandLineRun.on(project, command, options);
    }
}
