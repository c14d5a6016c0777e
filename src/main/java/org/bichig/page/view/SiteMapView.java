package org.bichig.page.view;

import java.util.List;

/**
 * All pages of one language, as a tree.
 */
public record SiteMapView(Frame page, String heading, List<SiteMapEntry> entries) {}
