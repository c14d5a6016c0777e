package org.bichig.statistics;

import java.math.BigDecimal;

/** What a report says of an {@link Indicator}. Not given, not asked and zero are different things, and stay so. */
public sealed interface Reading {

    /**
     * A figure.
     *
     * @param asTyped as it stands in the table of the report
     * @param meaning what it counts; figures of different meanings are not compared
     */
    record Figure(BigDecimal value, String asTyped, Indicator.Meaning meaning) implements Reading {}

    /**
     * The form has the cell, and no number stands in it.
     *
     * @param mark the mark that does, as typed; empty when nothing does
     */
    record Blank(String mark) implements Reading {}

    /** The form has no such cell. */
    record NotAsked() implements Reading {}

    /** There is a report, without a table. */
    record NoTable() implements Reading {}

    /** There is no report. */
    record NoReport() implements Reading {}
}
