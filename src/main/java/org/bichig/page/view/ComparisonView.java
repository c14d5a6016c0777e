package org.bichig.page.view;

import java.util.List;

/**
 * One indicator, over bodies and years.
 *
 * @param others the other indicators that can be compared
 */
public record ComparisonView(Frame page, String heading, Figures figures, List<Link> others) {}
