package org.bichig.model;

import java.util.SortedMap;

/**
 * The templates and assets that a site is shown with: the default theme, with the site's own files laid over it.
 *
 * @param templates source by file name
 * @param styles the parts of the one style sheet, in UTF-8, by file name, in the order in which they apply
 * @param assets bytes by file name
 */
public record Theme(
        SortedMap<String, TemplateSource> templates, SortedMap<String, Bytes> styles, SortedMap<String, Bytes> assets) {

    /**
     * @param file where the template was read from, as the user would type it
     */
    public record TemplateSource(String file, String text) {}
}
