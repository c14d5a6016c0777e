package org.bichig.page.view;

import java.util.List;

/**
 * A link, or one entry of a navigation list.
 *
 * @param text what the reader sees
 * @param href relative to the page
 * @param lang the text's BCP 47 tag; empty when it is the page's own language
 * @param current whether it leads to the page that shows it
 * @param runs the text in stretches, as {@link Text} has it
 */
public record Link(String text, String href, String lang, boolean current, List<Run> runs) {

    public Link {
        runs = List.copyOf(runs);
    }

    /** A link whose text is set in one way from end to end. */
    public Link(String text, String href, String lang, boolean current) {
        this(text, href, lang, current, List.of(new Run(text, "", "")));
    }

    /** A link to another page. */
    public Link(Text text, String href) {
        this(text.value(), href, text.lang(), false, text.runs());
    }
}
