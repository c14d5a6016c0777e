package org.bichig.page.view;

import java.util.List;

/**
 * One table.
 *
 * @param id its anchor; empty for the only table of a form
 * @param title the caption
 * @param note what the form says about its figures; without a value where it says nothing
 * @param spans how many columns stand together, from the first: those of a group, or one alone
 * @param heads the rows of the head
 * @param groups parts of the table, in the order of the form
 * @param labelled whether the rows show their labels
 * @param wide whether it has so many columns that they stand close
 * @param scrolls whether it may be wider than the page, so that it needs a region that scrolls
 * @param tall whether it may fill more than a sheet of paper
 * @param scrollLabel name of the scroll region
 */
public record StatisticsTable(
        String id,
        Text title,
        Text note,
        List<Integer> spans,
        List<StatisticsHeads> heads,
        List<StatisticsGroup> groups,
        boolean labelled,
        boolean wide,
        boolean scrolls,
        boolean tall,
        String scrollLabel) {}
