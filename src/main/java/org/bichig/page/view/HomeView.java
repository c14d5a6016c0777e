package org.bichig.page.view;

import java.util.List;

/**
 * Home page of one language.
 *
 * @param lead one sentence on what the site is; may be empty
 * @param comparisons may be empty
 */
public record HomeView(
        Frame page,
        String heading,
        String lead,
        List<ReportItem> newest,
        List<CountedLink> years,
        List<CountedLink> organs,
        List<CountedLink> comparisons) {}
