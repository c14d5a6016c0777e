package org.bichig.page.view;

import java.util.List;

/**
 * sitemap.xml of a site of more pages than one such file may name.
 *
 * @param sitemaps absolute addresses of the files that name them
 */
public record SitemapIndexView(List<String> sitemaps) {}
