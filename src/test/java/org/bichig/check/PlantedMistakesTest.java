package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that adds up is left alone, and one mistake in any cell of a sum is always told. */
class PlantedMistakesTest {

    private static final int TABLES = 150;
    private static final Set<String> ABOUT_SUMS = Set.of("sum-mismatch", "missing-breakdown");

    private final Form2014 form;

    PlantedMistakesTest(@TempDir Path folder) {
        form = Form2014.read(folder);
    }

    @Test
    void aConsistentTableIsLeftAlone() {
        for (int seed = 1; seed <= 10 * TABLES; seed++) {
            assertThat(findings(ConsistentTables.table(form, seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void zerosLeftBlankAreWorthANoteAtMost() {
        for (int seed = 1; seed <= 10 * TABLES; seed++) {
            assertThat(findings(ConsistentTables.withBlanks(form, seed)))
                    .as("seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
        }
    }

    @Test
    void aMistakeInAnyCellOfASumIsTold() {
        plantEverywhere(ConsistentTables::table);
    }

    @Test
    void aMistakeInAnyCellOfASumIsToldWhereZerosAreLeftBlank() {
        plantEverywhere(ConsistentTables::withBlanks);
    }

    private void plantEverywhere(BiFunction<Form2014, Long, Map<String, String>> tables) {
        Set<String> cells = new TreeSet<>();
        form.sums().forEach(sum -> {
            cells.addAll(Form2014.rows(sum.against()));
            cells.addAll(Form2014.rows(sum.cells()));
        });
        // Seven totals and their parts; 不同意公开 is both.
        assertThat(cells).hasSize(7 + 4 + 2 + 8 + 6 + 3 + 3 + 2 - 1);
        for (long seed = 1; seed <= TABLES; seed++) {
            Map<String, String> table = tables.apply(form, seed);
            Random random = new Random(seed);
            for (String cell : cells) {
                String right = table.getOrDefault(cell, "");
                for (String mistake : mistakes(right, random)) {
                    Map<String, String> wrong = new LinkedHashMap<>(table);
                    wrong.put(cell, mistake);
                    assertThat(findings(wrong))
                            .as("seed %d: %s for %s at %s", seed, mistake, right, cell)
                            .anySatisfy(finding -> {
                                assertThat(finding.severity()).isNotEqualTo(Severity.NOTE);
                                assertThat(finding.rule()).isIn(ABOUT_SUMS);
                            });
                }
            }
        }
    }

    /** One too many or too few, a key pressed twice, a digit lost, a figure of another row, a figure left out. */
    private static List<String> mistakes(String right, Random random) {
        int number = right.isEmpty() ? 0 : Integer.parseInt(right);
        List<String> other = IntStream.of(
                        number + 1,
                        Math.max(0, number - 1),
                        number * 10 + number % 10,
                        number / 10,
                        random.nextInt(1000))
                .filter(mistake -> mistake != number)
                .mapToObj(Integer::toString)
                .distinct()
                .toList();
        return number == 0
                ? other
                : Stream.concat(other.stream(), Stream.of("")).toList();
    }

    private List<Finding> findings(Map<String, String> values) {
        return FiguresAgree.discrepancies(form.table(values)).stream()
                .map(Discrepancy::finding)
                .toList();
    }
}
