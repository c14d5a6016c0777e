package org.bichig.model;

import java.util.SortedMap;

/**
 * The templates and assets that a site is shown with: the default theme, with the site's own files laid over it.
 *
 * @param templates source by file name
 * @param assets bytes by file name
 */
public record Theme(SortedMap<String, TemplateSource> templates, SortedMap<String, Bytes> assets) {

    /**
     * @param file where the template was read from, as the user would type it
     */
    public record TemplateSource(String file, String text) {}
}
