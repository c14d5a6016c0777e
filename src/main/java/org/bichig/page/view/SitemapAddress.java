package org.bichig.page.view;

import java.util.List;

/**
 * One page of sitemap.xml.
 *
 * @param address absolute
 * @param alternates reciprocal
 */
public record SitemapAddress(String address, List<Alternate> alternates) {}
