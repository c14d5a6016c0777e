package org.bichig.page;

import java.util.List;
import org.bichig.page.view.Frame;
import org.bichig.script.Wording;

/**
 * All that the views of some files are made from. If two are equal, so are the views, and they need not be made to know it;
 * so whatever such a view shows must have come from here.
 *
 * @param ofLists whether they are those of the lists of the whole site, and not of the files of one body
 * @param content a hash of everything that was read of the body: its files, and those of the site that have a say in them;
 *     or of what lists show of all bodies
 * @param around what stands around every page
 * @param neighbours what the views show of other bodies
 * @param acknowledged the acknowledgements of the report that hold, by their lines: which do, only the whole site tells
 */
public record Ingredients(
        boolean ofLists, String content, Around around, List<Neighbour> neighbours, List<Integer> acknowledged) {

    /**
     * The same for all pages of a site.
     *
     * @param frames of one page in each language: what is in them is around all others too
     */
    public record Around(List<Frame> frames) {}

    /**
     * What a view shows of a body that is not its own.
     *
     * @param body key of the body
     * @param number the year of the report that is shown, or how many reports of the body are counted
     * @param said what the report or the body is called
     */
    public record Neighbour(String body, int number, List<Wording> said) {}
}
