package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.YearRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two years that follow on each other are left alone, and one mistake in any cell of a relation between them is told. */
class PlantedMistakesBetweenYearsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"form-2019, form-2019", "form-2019, form-2021", "form-2021, form-2021"})
    void yearsThatFollowAreLeftAlone(String before, String id) {
        Form first = Form.read(folder, before);
        Form second = Form.read(folder, id);
        for (int seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            Map<CellKey, String> lastYear = ConsistentForms.table(first, random);
            Map<CellKey, String> thisYear = ConsistentForms.following(second, lastYear, random);
            assertThat(second.findings(thisYear, first, lastYear))
                    .as("between the years, seed %d", seed)
                    .isEmpty();
            assertThat(second.findings(thisYear))
                    .as("within the year, seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("many-other-outcomes"));
            assertThat(second.findings(
                            ConsistentForms.withBlanks(thisYear, seed),
                            first,
                            ConsistentForms.withBlanks(lastYear, seed + 1)))
                    .as("zeros left blank, seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
        }
    }

    @ParameterizedTest
    @CsvSource({"form-2019, form-2019, 32", "form-2019, form-2021, 17", "form-2021, form-2021, 25"})
    void aMistakeInAnyCellOfARelationIsTold(String before, String id, int cells) {
        Form first = Form.read(folder, before);
        Form second = Form.read(folder, id);
        Set<String> planted = new LinkedHashSet<>();
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Map<CellKey, String> lastYear = ConsistentForms.table(first, random);
            Map<CellKey, String> thisYear = ConsistentForms.following(second, lastYear, random);
            for (YearRelation relation : relations(first, second)) {
                Stream.of(relation.cells(), relation.plus(), relation.minus())
                        .flatMap(List::stream)
                        .filter(cell -> relation.kind() == YearRelation.Kind.EQUAL)
                        .forEach(cell -> {
                            assertTold(second.findings(changed(thisYear, cell), first, lastYear), relation, cell);
                            planted.add("this year: " + cell);
                        });
                relation.lastYear().forEach(cell -> {
                    Map<CellKey, String> wrong = relation.kind() == YearRelation.Kind.EQUAL
                            ? changed(lastYear, cell)
                            : with(
                                    lastYear,
                                    cell,
                                    number(thisYear, relation.cells().get(0)) + 1);
                    assertTold(second.findings(thisYear, first, wrong), relation, cell);
                    planted.add("last year: " + cell);
                });
            }
        }
        assertThat(planted).hasSize(cells);
    }

    @Test
    void figuresOfFormsThatMeanSomethingElseAreNotCompared() {
        Form first = Form.read(folder, "form-2014");
        Form second = Form.read(folder, "form-2019");
        Map<CellKey, String> lastYear = new LinkedHashMap<>();
        first.format().cells().forEach(cell -> lastYear.put(cell, "7"));
        Map<CellKey, String> thisYear = ConsistentForms.table(second, new Random(1));

        assertThat(second.findings(thisYear, first, lastYear)).isEmpty();
        assertThat(FiguresDoNotJump.find(second.years(thisYear, first, lastYear)))
                .isEmpty();
    }

    private static List<YearRelation> relations(Form first, Form second) {
        return second.format().betweenYears().stream()
                .filter(relation -> relation.lastYear().stream()
                        .allMatch(cell -> second.format().meansTheSame(cell, first.format())))
                .toList();
    }

    private static void assertTold(List<Finding> findings, YearRelation relation, CellKey cell) {
        assertThat(findings).as("%s at %s", relation.rule(), cell).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(relation.rule());
            assertThat(finding.severity()).isEqualTo(relation.severity());
        });
    }

    private static Map<CellKey, String> changed(Map<CellKey, String> values, CellKey cell) {
        return with(values, cell, number(values, cell) + 1);
    }

    private static Map<CellKey, String> with(Map<CellKey, String> values, CellKey cell, int value) {
        Map<CellKey, String> changed = new LinkedHashMap<>(values);
        changed.put(cell, Integer.toString(value));
        return changed;
    }

    private static int number(Map<CellKey, String> values, CellKey cell) {
        return Integer.parseInt(values.getOrDefault(cell, "0"));
    }
}
