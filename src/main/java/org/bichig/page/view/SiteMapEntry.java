package org.bichig.page.view;

import java.util.List;

/**
 * One entry of the site map.
 */
public record SiteMapEntry(Link link, List<SiteMapEntry> children) {}
