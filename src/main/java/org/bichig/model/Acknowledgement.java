package org.bichig.model;

import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.LocalText;

/**
 * The word of an office that a figure stands as it was published, although a rule speaks against it.
 *
 * @param rule name of the rule
 * @param row key of the row
 * @param column address of the column; empty where it speaks of the whole row
 * @param line the line as it may be shown
 */
public record Acknowledgement(
        String rule, String row, Optional<String> column, LocalText reason, Place place, String line) {}
