package org.bichig.page.view;

import java.util.List;

/**
 * A piece of text that may be in another language than the page around it.
 *
 * @param value the text
 * @param lang its BCP 47 tag; empty when it is the page's own language
 * @param runs the same text in stretches, for what is shown as text and not as the value of an attribute
 */
public record Text(String value, String lang, List<Run> runs) {

    public Text {
        runs = List.copyOf(runs);
    }

    /** A text that is set in one way from end to end. */
    public Text(String value, String lang) {
        this(value, lang, List.of(new Run(value, "", "")));
    }
}
