package org.bichig.page.view;

import java.util.List;

/**
 * The statistics of a report: one table, or several.
 *
 * @param title of the form
 * @param year for example （2018年度）
 * @param before facts above the tables: who filled them in
 * @param compositions what its totals are made of, drawn; may be empty
 * @param tables in the order of the form, at least one
 * @param notes how blanks and marks are to be read, where there are any
 * @param after facts below the tables: who signed them, when
 * @param downloads CSV, JSON and XLSX
 */
public record Statistics(
        Text title,
        Text year,
        List<Fact> before,
        List<CompositionTable> compositions,
        List<StatisticsTable> tables,
        List<String> notes,
        List<Fact> after,
        List<Link> downloads) {}
