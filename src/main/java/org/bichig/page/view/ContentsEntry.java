package org.bichig.page.view;

import java.util.List;

/**
 * One entry of the contents list.
 *
 * @param text the heading
 * @param lang its BCP 47 tag; empty when it is the page's own language
 * @param href #anchor
 * @param children headings below it
 */
public record ContentsEntry(String text, String lang, String href, List<ContentsEntry> children) {}
