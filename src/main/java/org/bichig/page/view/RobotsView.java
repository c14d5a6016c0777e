package org.bichig.page.view;

/**
 * robots.txt.
 *
 * @param sitemap absolute address of sitemap.xml
 */
public record RobotsView(String sitemap) {}
