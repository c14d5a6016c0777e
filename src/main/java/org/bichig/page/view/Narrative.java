package org.bichig.page.view;

/**
 * A narrative, rendered.
 *
 * @param lang its BCP 47 tag; empty when it is the page's own language
 * @param html finished HTML
 */
public record Narrative(String lang, String html) {}
