package org.bichig.page.view;

import java.util.List;

/**
 * Entries under one letter of an index.
 *
 * @param heading a letter; empty when the index has no letters
 * @param anchor id of the heading
 * @param entries never empty
 */
public record IndexGroup(String heading, String anchor, List<CountedLink> entries) {}
