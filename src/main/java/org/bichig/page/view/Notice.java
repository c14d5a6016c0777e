package org.bichig.page.view;

import java.util.List;

/**
 * Something the reader has to know before she reads on.
 *
 * @param kind example, draft, fallback or pinyin; a class name for the style sheet
 * @param text one or two sentences
 * @param links what she can do about it; may be empty
 */
public record Notice(String kind, Text text, List<Link> links) {}
