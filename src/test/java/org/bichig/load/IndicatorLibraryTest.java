package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.bichig.finding.Findings;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Composition;
import org.bichig.statistics.Format;
import org.bichig.statistics.Indicators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the forms in the list of indicators is true of the forms. */
class IndicatorLibraryTest {

    private final Indicators indicators = IndicatorLibrary.read();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMeaningIsACellOfEachOfItsForms() {
        assertThat(indicators.followed())
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(indicator.meanings())
                        .isNotEmpty()
                        .allSatisfy(meaning -> assertThat(meaning.forms())
                                .isNotEmpty()
                                .allSatisfy(
                                        form -> assertThat(form(form).cells()).contains(meaning.cell()))));
    }

    @Test
    void noFormHasTwoMeaningsOfOneIndicator() {
        assertThat(indicators.followed())
                .allSatisfy(indicator -> assertThat(
                                indicator.meanings().stream().flatMap(meaning -> meaning.forms().stream()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void thePartsOfATotalAreTheRowsThatTheFormItselfAddsUp() {
        assertThat(indicators.compositions()).isNotEmpty();
        for (Composition composition : indicators.compositions()) {
            for (Composition.Breakdown breakdown : composition.breakdowns()) {
                for (String form : breakdown.forms()) {
                    Stream<String> rows = breakdown.parts().stream().flatMap(part -> part.rows().stream());
                    assertThat(form(form).cells())
                            .containsAll(breakdown.parts().stream()
                                    .flatMap(part -> part.rows().stream())
                                    .map(row -> new CellKey(row, breakdown.column()))
                                    .toList());
                    breakdown
                            .whole()
                            .ifPresent(whole -> assertThat(rows)
                                    .containsExactlyInAnyOrderElementsOf(
                                            form(form).row(whole).orElseThrow().sum()));
                }
            }
        }
    }

    @Test
    void everyFormThatIsNamedHasAName() {
        assertThat(indicators.followed().stream()
                        .flatMap(indicator -> indicator.meanings().stream())
                        .flatMap(meaning -> meaning.forms().stream()))
                .allMatch(form -> indicators.form(form).isPresent());
    }

    private Format form(String id) {
        return FormatLibrary.of(new ContentFolder(folder), new Findings())
                .find(id)
                .orElseThrow();
    }
}
