package org.bichig.page.view;

import java.util.List;

/**
 * Blocks of a text that say the same in each language.
 *
 * @param anchor the address that the section has on the pages of either language; empty when the row begins no section
 */
public record FacingRow(String anchor, List<FacingCell> cells) {}
