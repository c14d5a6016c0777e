package org.bichig.check.text;

import org.bichig.finding.Findings;

/** Chinese has no spaces between its words and numbers; where one stands, something was pasted. */
final class SpacesAreInPlace implements TextRule {

    private static final String RULE = "odd-space";

    /** Between Chinese letters or punctuation and digits, on either side; but not 姓　名, where it sets a form. */
    private static final Sought ODD = Sought.of(
            "(?=[ \\u00A0\\u2002-\\u200A])(?<=[\\p{IsHan}，。；：、）》”])(?<![^\\p{IsHan}]\\p{IsHan}|^\\p{IsHan})"
                    + "[ \\u00A0\\u2002-\\u200A]+(?=[\\p{IsHan}0-9（《“])"
                    + "|(?=[ \\u00A0\\u2002-\\u200A])(?<=[0-9%])(?<![A-Za-z][0-9]{1,9})[ \\u00A0\\u2002-\\u200A]+(?=\\p{IsHan})|[\\u00A0\\u200B\\uFEFF]");

    @Override
    public void check(ReportText text, Findings findings) {
        Occurrences.of(text, ODD)
                .warning(
                        RULE,
                        "A space stands where Chinese has none",
                        "Delete these spaces. Your editor finds them all with the regular expression "
                                + "(?<=\\p{Han})[ \\u00A0]+(?=[\\p{Han}0-9]).")
                .ifPresent(findings::add);
    }
}
