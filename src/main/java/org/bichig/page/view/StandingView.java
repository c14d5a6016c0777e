package org.bichig.page.view;

import java.util.List;

/**
 * A standing page: accessibility statement, guide, contact.
 *
 * @param facts date and source
 */
public record StandingView(
        Frame page, Text title, List<Fact> facts, List<ContentsEntry> contents, Narrative narrative) {}
