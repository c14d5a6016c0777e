package org.bichig.page.view;

/**
 * A link with the number of reports behind it.
 *
 * @param count for example 3份报告
 */
public record CountedLink(Link link, String count) {}
