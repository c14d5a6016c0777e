package org.bichig.page.view;

import java.util.List;

/**
 * The foot of every page: who runs the site, and under which records.
 *
 * @param links site map, accessibility statement, feed
 * @param site host, undertaker, identity code, ICP and police records, contact of this site
 * @param origin on the pages of one body: the portal that first published its reports; else empty
 * @param page date and source of this page
 */
public record Footer(List<Link> links, List<Fact> site, List<Fact> origin, List<Fact> page) {}
