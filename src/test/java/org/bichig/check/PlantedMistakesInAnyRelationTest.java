package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.site.SiteFixture;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A mistake in any single cell that a form says anything about is told: of sums, of parts (其中) and limits, of equal rows, on
 * the forms that bichig brings and on one of a site's own. The other cells are named here: nothing on the form proves them.
 */
class PlantedMistakesInAnyRelationTest {

    private static final String OWN = """
            id: provincial
            title: {zh: 统计表}
            tables:
              - key: statistics
                title: {zh: 统计表}
                columns: [{key: year, zh: "{year}年度"}, {key: cumulative, zh: 历年累计}]
                rows:
                  - {key: published, zh: 主动公开文件数}
                  - {key: online, level: 2, zh: 其中：网站公开数, ofWhich: published}
                  - {key: asked, zh: 受理总数, sum: [inPerson, byLetter]}
                  - {key: inPerson, level: 2, zh: 当面申请数}
                  - {key: byLetter, level: 2, zh: 信函申请数}
                  - {key: settled, zh: 答复总数}
            relations:
              - {rule: part-above-whole, severity: error, kind: at-most, rows: [online]}
              - {rule: sum-mismatch, severity: error, kind: sum, rows: [asked]}
              - {rule: missing-breakdown, severity: error, kind: breakdown, rows: [asked]}
              - {rule: settled-not-asked, severity: warning, kind: equal, rows: [settled], against: asked}
              - {rule: year-above-total, severity: error, kind: at-most, table: statistics, columns: [year], against: cumulative}
            betweenYears:
              - {rule: cumulative-mismatch, severity: warning, kind: equal, table: statistics, columns: [cumulative], lastYear: [cumulative], plus: [year]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Form read(String id) {
        return Form.read(folder, id, SiteFixture.minimal().with("content/formats/provincial.yaml", OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-2014", "form-2019", "form-2021", "provincial"})
    void aMistakeInAnyCellOfAnyRelationIsTold(String id) {
        Form form = read(id);
        for (long seed = 1; seed <= 3; seed++) {
            Map<CellKey, String> right = consistent(form, seed);
            for (Relation relation : form.format().relations()) {
                mistakes(relation, right)
                        .forEach(wrong -> assertThat(form.findings(wrong))
                                .as("%s of %s", relation.rule(), relation.cells())
                                .anySatisfy(finding -> isOf(relation, finding)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-2014", "form-2019", "form-2021", "provincial"})
    void aConsistentFormHasNoMistake(String id) {
        Form form = read(id);
        for (long seed = 1; seed <= 100; seed++) {
            assertThat(form.findings(consistent(form, seed)))
                    .as("seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("many-other-outcomes"));
        }
    }

    /** Money, decisions and the like stand alone on the forms; a mistake there shows against another year or the text at most. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "form-2014; budget complaints fees interpretations meetings offices otherResponses readingPoints responses socialResponses",
                "form-2019; charges/change coercion/change coercion/decisions licences/change licences/decisions normative/made "
                        + "otherServices/change otherServices/decisions penalties/change penalties/decisions procurement/purchases "
                        + "procurement/spent rules/made",
                "form-2021; charges/charged coercion/decisions licences/decisions penalties/decisions",
                "provincial; ''"
            })
    void onlyTheseCellsStandAlone(String id, String alone) {
        Form form = read(id);
        Set<CellKey> proven = Stream.concat(
                        form.format().relations().stream().flatMap(Relation::all),
                        form.format().betweenYears().stream()
                                .flatMap(relation -> Stream.of(relation.cells(), relation.plus(), relation.minus())
                                        .flatMap(List::stream)))
                .collect(Collectors.toSet());
        Set<String> unproven = form.format().cells().stream()
                .filter(cell -> !proven.contains(cell))
                .map(cell -> cell.column().equals("value") ? cell.row() : cell.row() + "/" + cell.column())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(String.join(" ", unproven)).isEqualTo(alone);
    }

    private static void isOf(Relation relation, Finding finding) {
        assertThat(finding.rule()).isEqualTo(relation.rule());
        assertThat(finding.severity()).isEqualTo(relation.severity());
    }

    /** Tables that are wrong in one cell of the relation; for those that speak of presence, in as many as it takes. */
    private static Stream<Map<CellKey, String>> mistakes(Relation relation, Map<CellKey, String> right) {
        CellKey limit = relation.limit();
        int sum =
                relation.cells().stream().mapToInt(cell -> number(right, cell)).sum();
        return switch (relation.kind()) {
            case AT_MOST ->
                relation.cells().stream()
                        .map(cell -> with(right, cell, number(right, limit) * relation.percent() / 100 + 1));
            case SUM, EQUAL -> relation.all().map(cell -> with(right, cell, number(right, cell) + 1));
            case SUM_AT_LEAST -> Stream.of(with(right, limit, sum + 1));
            case REQUIRES ->
                relation.cells().stream().map(cell -> {
                    Map<CellKey, String> wrong = with(right, cell, 5);
                    relation.against().forEach(cause -> wrong.put(cause, "0"));
                    return wrong;
                });
            case BREAKDOWN -> {
                Map<CellKey, String> wrong = with(right, limit, 5);
                relation.cells().forEach(cell -> wrong.put(cell, ""));
                yield Stream.of(wrong);
            }
        };
    }

    private static Map<CellKey, String> consistent(Form form, long seed) {
        Random random = new Random(seed);
        return switch (form.format().id()) {
            case "form-2014" -> {
                Map<CellKey, String> values = new LinkedHashMap<>();
                ConsistentTables.table(new Form2014(form.format()), seed)
                        .forEach((row, value) -> values.put(new CellKey(row, "value"), value));
                yield values;
            }
            case "provincial" -> own(random);
            default -> ConsistentForms.table(form, random);
        };
    }

    private static Map<CellKey, String> own(Random random) {
        Map<CellKey, String> values = new LinkedHashMap<>();
        Map<String, Integer> year = ownColumn(random);
        Map<String, Integer> before = ownColumn(random);
        year.forEach((row, value) -> {
            values.put(new CellKey(row, "year"), Integer.toString(value));
            values.put(new CellKey(row, "cumulative"), Integer.toString(value + before.getOrDefault(row, 0)));
        });
        return values;
    }

    private static Map<String, Integer> ownColumn(Random random) {
        Map<String, Integer> column = new LinkedHashMap<>();
        int published = random.nextInt(1000);
        int inPerson = random.nextInt(20);
        int byLetter = random.nextInt(20);
        column.put("published", published);
        column.put("online", random.nextInt(published + 1));
        column.put("inPerson", inPerson);
        column.put("byLetter", byLetter);
        column.put("asked", inPerson + byLetter);
        column.put("settled", inPerson + byLetter);
        return column;
    }

    private static Map<CellKey, String> with(Map<CellKey, String> values, CellKey cell, int value) {
        Map<CellKey, String> changed = new LinkedHashMap<>(values);
        changed.put(cell, Integer.toString(value));
        return changed;
    }

    private static int number(Map<CellKey, String> values, CellKey cell) {
        String value = values.getOrDefault(cell, "0");
        return Integer.parseInt(value.isEmpty() ? "0" : value);
    }
}
