package org.bichig.page.view;

import java.util.List;

/**
 * Addresses of what a page loads, relative to the page.
 *
 * @param styleSheet the one style sheet
 * @param scripts ES modules; the page works without them
 * @param font the Mongolian font, to preload on vertical pages
 * @param icon the site's icon, SVG
 */
public record Assets(String styleSheet, List<String> scripts, String font, String icon) {}
