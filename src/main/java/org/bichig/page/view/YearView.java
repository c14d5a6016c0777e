package org.bichig.page.view;

import java.util.List;

/**
 * The reports of one year.
 *
 * @param reports in the order of the bodies' names
 */
public record YearView(Frame page, String heading, List<ReportItem> reports, List<Link> otherYears) {}
