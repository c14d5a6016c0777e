package org.bichig.page.view;

/**
 * A link, or one entry of a navigation list.
 *
 * @param text what the reader sees
 * @param href relative to the page
 * @param lang the text's BCP 47 tag; empty when it is the page's own language
 * @param current whether it leads to the page that shows it
 */
public record Link(String text, String href, String lang, boolean current) {}
