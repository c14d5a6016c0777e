package org.bichig.page.view;

import java.util.List;

/**
 * One language on the joint root page or the error page.
 *
 * @param lang BCP 47 tag
 * @param vertical whether the language is set in vertical lines
 * @param notice what the reader must know of this language's wording; may be empty
 * @param enter to the home page of the language
 * @param links newest reports, or ways on
 */
public record RootEntry(
        String lang, boolean vertical, String heading, String lead, String notice, Link enter, List<Link> links) {}
