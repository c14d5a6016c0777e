package org.bichig.page.view;

import java.util.List;

/**
 * An index: bodies by letter, or years.
 *
 * @param groups may be empty: then nothing is published yet
 */
public record IndexView(Frame page, String heading, List<IndexGroup> groups) {}
