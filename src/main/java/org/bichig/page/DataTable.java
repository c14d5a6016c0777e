package org.bichig.page;

import java.util.List;
import java.util.function.Consumer;

/**
 * One table of the data package of a site. Its rows are made while they are written and are never all there at once.
 *
 * @param name file name without its ending
 * @param key the fields that no two rows have the same
 * @param references which rows of other tables its own speak of
 */
public record DataTable(
        String name, String title, List<Field> fields, List<String> key, List<Reference> references, Rows rows) {

    /**
     * @param type one of Frictionless Table Schema: string, integer, number, date, year
     */
    public record Field(String name, String type, String meaning) {}

    /**
     * @param table name of the other table, in which the same fields are the key
     */
    public record Reference(List<String> fields, String table) {}

    /** The rows of a table, made one after another for whoever asks. Safe to ask from several threads. */
    @FunctionalInterface
    public interface Rows {

        /** Gives each row, a cell for each field. */
        void forEach(Consumer<List<String>> row);

        /** Tells all that the rows depend on, in a fixed order: if it is the same, so are the rows. */
        default void tell(Consumer<String> fact) {
            forEach(row -> row.forEach(fact));
        }
    }

    public String fileName() {
        return name + ".csv";
    }
}
