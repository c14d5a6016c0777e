package org.bichig.page.view;

import java.util.List;

/**
 * What one language of a facing page has outside the text.
 *
 * @param lang its BCP 47 tag
 * @param vertical whether it is set in vertical lines
 * @param title the report's title, line by line where lines are vertical, else in one
 * @param notice what the reader must know of this language's wording, likewise; may be empty
 * @param contentsHeading what the contents list is called
 * @param contents the headings, one level deep
 * @param signOff body and date at the end of the text
 * @param statistics to the table of the report in this language; one or none
 */
public record FacingColumn(
        String lang,
        boolean vertical,
        List<String> title,
        List<String> notice,
        String contentsHeading,
        List<ContentsEntry> contents,
        List<Fact> signOff,
        List<Link> statistics) {}
