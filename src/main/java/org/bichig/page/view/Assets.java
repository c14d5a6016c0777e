package org.bichig.page.view;

import java.util.List;

/**
 * Addresses of what a page loads, relative to the page.
 *
 * @param styleSheet what every page has
 * @param chartSheet what drawings need besides; empty when the theme has none
 * @param earlyScript a classic script that runs before the page is painted; empty when the theme has none
 * @param scripts ES modules; the page works without them
 * @param font the Mongolian font, to preload; empty on a site without Mongolian
 * @param icon the site's icon, SVG
 */
public record Assets(
        String styleSheet, String chartSheet, String earlyScript, List<String> scripts, String font, String icon) {}
