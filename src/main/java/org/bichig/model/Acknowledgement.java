package org.bichig.model;

import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.LocalText;

/**
 * The word of an office that something stands as it was published, although a rule speaks against it. It speaks of a
 * figure, of words, or, where it names neither, of the report as a whole.
 *
 * @param rule name of the rule
 * @param row key of the row of the figure
 * @param column address of its column; empty where it speaks of the whole row
 * @param text words that the finding quotes, or points at
 * @param found the figure as it was when this was said; if it is another one now, this holds no longer
 * @param expected what the figure was held against then, likewise
 * @param reason why it stands
 * @param shown whether the page of the report gives the reason too
 * @param line the line as it may be shown
 */
public record Acknowledgement(
        String rule,
        Optional<String> row,
        Optional<String> column,
        Optional<String> text,
        Optional<String> found,
        Optional<String> expected,
        LocalText reason,
        boolean shown,
        Place place,
        String line) {}
