package org.bichig.page.view;

import java.util.List;

/**
 * An entry of a contents list.
 *
 * @param text what the reader sees
 * @param lang the text's BCP 47 tag; empty when it is the page's own language
 * @param href anchor on the page
 * @param children may be empty
 * @param runs the text in stretches, as {@link Text} has it
 */
public record ContentsEntry(String text, String lang, String href, List<ContentsEntry> children, List<Run> runs) {

    public ContentsEntry(Text text, String href, List<ContentsEntry> children) {
        this(text.value(), text.lang(), href, children, text.runs());
    }
}
