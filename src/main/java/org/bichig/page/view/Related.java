package org.bichig.page.view;

import java.util.List;

/**
 * A group of related reports.
 *
 * @param links never empty
 */
public record Related(String heading, List<Link> links) {}
