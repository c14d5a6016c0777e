package org.bichig.markdown;

/**
 * What screen readers say for the parts of the footnotes, in the language of the text. An empty string leaves the part
 * without a name of its own.
 *
 * @param section names the list of footnotes
 * @param back names the link from a footnote back to the text
 */
public record FootnoteLabels(String section, String back) {

    /** What the link back to the text shows. */
    public static final String BACK_SIGN = "↩";

    public static final FootnoteLabels NONE = new FootnoteLabels("", "");
}
