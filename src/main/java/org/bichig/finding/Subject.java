package org.bichig.finding;

/**
 * The figure that a finding is about. By it the finding can be acknowledged, wherever the figure stands in its file.
 *
 * @param row key of the row
 * @param column address of the column
 * @param found the figure, as typed
 * @param expected what it was held against, as typed or counted up; empty where the rule holds it against nothing
 */
public record Subject(String row, String column, String found, String expected) {}
