package org.bichig.page.view;

/**
 * A report in a list.
 *
 * @param link title and address
 * @param year label of the year in the page's language
 * @param date date of publication as shown; empty when not known
 * @param dateLabel what the date is
 */
public record ReportItem(Link link, Text organ, String year, String date, String dateLabel) {}
