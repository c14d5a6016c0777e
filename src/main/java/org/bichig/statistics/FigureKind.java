package org.bichig.statistics;

/** What a cell of a format takes. */
public enum FigureKind {
    /** How many: a whole number, 0 or more. */
    COUNT,
    /** Money or another measure: a decimal number, 0 or more, exact. */
    DECIMAL,
    /** How many more or fewer than before: a whole number, which may be below 0. */
    CHANGE,
    /** Money on a form that names no unit: a decimal number, with 元, 万元 or 亿元 behind it if the office wrote that. */
    AMOUNT
}
