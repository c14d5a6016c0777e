package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of several columns: what adds up is left alone, and one mistake in any cell of a sum is always told. */
class PlantedMistakesInTablesTest {

    private static final Set<String> ABOUT_SUMS = Set.of("sum-mismatch", "missing-breakdown", "requests-unbalanced");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"form-2019", "form-2021"})
    void aConsistentFormIsLeftAlone(String id) {
        Form form = Form.read(folder, id);
        for (int seed = 1; seed <= 100; seed++) {
            assertThat(form.findings(ConsistentForms.table(form, new Random(seed))))
                    .as("seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("many-other-outcomes"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-2019", "form-2021"})
    void zerosLeftBlankAreWorthANoteAtMost(String id) {
        Form form = Form.read(folder, id);
        for (int seed = 1; seed <= 100; seed++) {
            assertThat(form.findings(ConsistentForms.withBlanks(form, seed)))
                    .as("seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
        }
    }

    /** Rows and columns of the requests, and the three blocks of five of the cases. */
    @ParameterizedTest
    @CsvSource({"form-2019, 23", "form-2021, 25"})
    void aMistakeInAnyCellOfASumIsTold(String id, int rows) {
        Form form = Form.read(folder, id);
        Set<CellKey> cells = new LinkedHashSet<>();
        form.format().relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .forEach(sum -> sum.all().forEach(cells::add));
        assertThat(cells).hasSize(rows * 7 + 15);
        for (long seed = 1; seed <= 3; seed++) {
            plant(form, cells, ConsistentForms.table(form, new Random(seed)), seed);
            plant(form, cells, ConsistentForms.withBlanks(form, seed), seed);
        }
    }

    private static void plant(Form form, Set<CellKey> cells, Map<CellKey, String> right, long seed) {
        Random random = new Random(seed);
        for (CellKey cell : cells) {
            for (String mistake : mistakes(right.getOrDefault(cell, ""), random)) {
                Map<CellKey, String> wrong = new LinkedHashMap<>(right);
                wrong.put(cell, mistake);
                assertThat(form.findings(wrong))
                        .as("seed %d: %s for %s at %s", seed, mistake, right.get(cell), cell)
                        .anySatisfy(finding -> {
                            assertThat(finding.severity()).isNotEqualTo(Severity.NOTE);
                            assertThat(finding.rule()).isIn(ABOUT_SUMS);
                        });
            }
        }
    }

    /** One too many or too few, a key pressed twice, a figure of another cell, a figure left out. */
    private static List<String> mistakes(String right, Random random) {
        int number = right.isEmpty() ? 0 : Integer.parseInt(right);
        List<String> mistakes = new ArrayList<>(
                IntStream.of(number + 1, Math.max(0, number - 1), number * 10 + number % 10, random.nextInt(1000))
                        .filter(mistake -> mistake != number)
                        .mapToObj(Integer::toString)
                        .distinct()
                        .toList());
        if (number != 0) {
            mistakes.add("");
        }
        return mistakes;
    }
}
