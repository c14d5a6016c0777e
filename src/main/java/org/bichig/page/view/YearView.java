package org.bichig.page.view;

import java.util.List;

/**
 * The reports of one year.
 *
 * @param figures one or none
 * @param reports in the order of the bodies' names
 */
public record YearView(
        Frame page, String heading, List<Figures> figures, List<ReportItem> reports, List<Link> otherYears) {}
