package org.bichig.page.view;

import java.util.List;

/**
 * The joint root page, or the error page: every language side by side, in the order of the site.
 */
public record RootView(Frame page, List<RootEntry> languages) {}
