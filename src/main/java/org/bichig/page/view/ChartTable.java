package org.bichig.page.view;

import java.util.List;

/**
 * A table whose figures have bars beside them: a picture and its data in one.
 *
 * @param stub the head above the heads of the rows
 * @param stubId its id, unique on the page
 * @param heads of the other columns
 * @param rows never empty
 * @param wide whether it has so many columns that they stand close
 * @param scrollLabel name of the region that scrolls
 */
public record ChartTable(
        Text title,
        Text stub,
        String stubId,
        List<ChartHead> heads,
        List<ChartRow> rows,
        boolean wide,
        String scrollLabel) {}
