package org.bichig.page.view;

import java.util.List;

/**
 * A report in two languages, block beside block.
 *
 * @param columns the languages, in the order of the site
 * @param rows the text; each row has a cell for each column
 * @param forms the report in one language, or in large print
 */
public record FacingView(Frame page, List<FacingColumn> columns, List<FacingRow> rows, List<Link> forms) {}
