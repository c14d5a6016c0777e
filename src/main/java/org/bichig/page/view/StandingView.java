package org.bichig.page.view;

import java.util.List;

/**
 * A standing page: accessibility statement, guide, contact.
 *
 * @param facts date and source
 * @param statement for the accessibility statement, what it says by itself; empty on every other page
 */
public record StandingView(
        Frame page,
        Text title,
        List<Fact> facts,
        List<ContentsEntry> contents,
        Narrative narrative,
        List<Statement> statement) {}
