package org.bichig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bichig.finding.Place;
import org.bichig.script.LocalText;
import org.junit.jupiter.api.Test;

/** A table that takes little memory says the same as maps would. */
class TableBuilderTest {

    private static final CellKey FIRST = new CellKey("a", "value");
    private static final CellKey SECOND = new CellKey("b", "value");
    private static final CellKey THIRD = new CellKey("c", "value");
    private static final Cell SEVEN = new Cell.Number(BigDecimal.valueOf(7), "7");
    private static final Format FORM =
            new Format("form", LocalText.chinese("表"), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final TableBuilder filled =
            new TableBuilder(FORM, 2024, new CellIndex(List.of(FIRST, SECOND, THIRD)), "report.yaml");

    @Test
    void cells_are_in_the_order_of_the_form_whatever_was_typed_first() {
        filled.cell(THIRD, SEVEN);
        filled.cell(FIRST, new Cell.Missing());

        Map<CellKey, Cell> cells = filled.build().cells();

        assertThat(cells.keySet()).containsExactly(FIRST, THIRD);
        assertThat(cells).isEqualTo(Map.of(FIRST, new Cell.Missing(), THIRD, SEVEN));
    }

    @Test
    void a_cell_says_where_it_was_typed() {
        Typed typed = new Typed(new Place("report.yaml", 12, 8), "b: [7]");
        filled.typed(SECOND, typed);

        assertThat(filled.build().typed(SECOND)).contains(typed);
        assertThat(filled.build().typed(FIRST)).isEmpty();
    }

    @Test
    void what_was_typed_and_is_no_cell_could_not_be_read() {
        filled.typed(SECOND, new Typed(new Place("report.yaml", 12, 8), "b: seven"));

        assertThat(filled.build().isUnreadable(SECOND)).isTrue();
        assertThat(filled.build().cell(SECOND)).isEqualTo(new Cell.Missing());
    }

    @Test
    void a_cell_of_another_form_is_not_there() {
        filled.cell(new CellKey("d", "value"), SEVEN);

        assertThat(filled.build().cells()).isEmpty();
    }
}
