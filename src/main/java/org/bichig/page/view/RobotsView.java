package org.bichig.page.view;

/**
 * robots.txt.
 *
 * @param sitemap absolute address of sitemap.xml
 * @param repeated what repeats the text of a page and is not to be found beside it, as a pattern of paths (RFC 9309)
 */
public record RobotsView(String sitemap, String repeated) {}
