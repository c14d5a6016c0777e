package org.bichig.page.view;

import java.util.List;

/**
 * The data of the whole site.
 *
 * @param lead what this is, in a sentence or two
 * @param all everything in one file
 * @param tables one file each
 * @param description the file that describes the others
 * @param licence what may be done with it; empty where the site states nothing
 */
public record DataView(
        Frame page, String heading, String lead, Fact all, List<Fact> tables, Fact description, List<Fact> licence) {}
