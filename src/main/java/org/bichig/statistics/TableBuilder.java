package org.bichig.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.bichig.finding.Place;

/** Fills in a form, cell by cell. What it builds takes a few bytes for a cell, whatever was typed. To be used once. */
public final class TableBuilder {

    private final Format format;
    private final int year;
    private final CellIndex index;
    private final String file;
    private final Cell[] cells;
    private final String[] quoted;
    private final int[] lines;
    private final int[] columns;

    /**
     * @param index of the cells of the format
     * @param file in which all cells are typed
     */
    public TableBuilder(Format format, int year, CellIndex index, String file) {
        this.format = format;
        this.year = year;
        this.index = index;
        this.file = file;
        this.cells = new Cell[index.size()];
        this.quoted = new String[index.size()];
        this.lines = new int[index.size()];
        this.columns = new int[index.size()];
    }

    /** Says where a cell was typed, with a value or without. */
    public void typed(CellKey key, Typed typed) {
        index.number(key).ifPresent(number -> {
            quoted[number] = typed.line();
            lines[number] = typed.place().line();
            columns[number] = typed.place().column();
        });
    }

    public void cell(CellKey key, Cell cell) {
        index.number(key).ifPresent(number -> cells[number] = cell);
    }

    public Table build() {
        IntFunction<Optional<Typed>> typed = number -> Optional.ofNullable(quoted[number])
                .map(line -> new Typed(new Place(file, lines[number], columns[number]), line));
        return new Table(format, year, cells(), new CellMap<>(index, typed));
    }

    /**
     * The same, where somebody else knows what was typed.
     *
     * @param typed another table of the same form; its cells do not matter
     */
    public Table build(Supplier<Table> typed) {
        return new Table(format, year, cells(), typedAs(typed, index));
    }

    private static Map<CellKey, Typed> typedAs(Supplier<Table> other, CellIndex cells) {
        return new CellMap<>(cells, number -> other.get().typed(cells.key(number)));
    }

    private Map<CellKey, Cell> cells() {
        // Not this builder, which holds much else.
        Cell[] given = cells;
        return new CellMap<>(index, number -> Optional.ofNullable(given[number]));
    }
}
