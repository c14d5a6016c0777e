package org.bichig.page.view;

import java.util.List;

/**
 * The statistics table of a report.
 *
 * @param title the caption
 * @param year for example （2018年度）
 * @param before facts above the table: who filled it in
 * @param columns label, unit, figure
 * @param groups in the order of the format
 * @param after facts below the table: who signed it, when
 * @param downloads CSV and JSON
 * @param scrollLabel name of the scroll region
 */
public record Statistics(
        Text title,
        Text year,
        List<Fact> before,
        List<StatisticsColumn> columns,
        List<StatisticsGroup> groups,
        List<Fact> after,
        List<Link> downloads,
        String scrollLabel) {}
