package org.bichig.markdown;

/**
 * What screen readers say for the parts of a text that have no words of their own, in the language of the text. An empty
 * string leaves the part without a name.
 *
 * @param footnotes names the list of footnotes
 * @param back names the link from a footnote back to the text
 * @param table names the region in which a wide table scrolls, when the table has no title; {@code {number}} is its number
 */
public record TextLabels(String footnotes, String back, String table) {

    /** What the link back to the text shows. */
    public static final String BACK_SIGN = "↩";

    public static final TextLabels NONE = new TextLabels("", "", "");

    String table(int number) {
        return table.replace("{number}", Integer.toString(number));
    }
}
