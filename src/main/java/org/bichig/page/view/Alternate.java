package org.bichig.page.view;

/**
 * The same page in another language, for link rel=alternate.
 *
 * @param hreflang BCP 47 tag, or x-default
 * @param href absolute
 */
public record Alternate(String hreflang, String href) {}
