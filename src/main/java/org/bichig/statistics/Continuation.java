package org.bichig.statistics;

import java.util.Set;

/**
 * A form that came before this one, and rows that mean the same in both, so that figures are held against each other across
 * the change of forms.
 *
 * @param format id of the other form
 * @param rows keys of rows; they are the same in both forms, and so are the columns
 */
public record Continuation(String format, Set<String> rows) {

    public Continuation {
        rows = Set.copyOf(rows);
    }
}
