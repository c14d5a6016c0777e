package org.bichig.page.view;

/**
 * A piece of text that may be in another language than the page around it.
 *
 * @param value the text
 * @param lang its BCP 47 tag; empty when it is the page's own language
 */
public record Text(String value, String lang) {}
