package org.bichig.page.view;

import java.util.List;

/**
 * sitemap.xml.
 */
public record SitemapView(List<SitemapAddress> pages) {}
