package org.bichig.page.view;

import java.util.List;

/**
 * One block in one language.
 *
 * @param lang its BCP 47 tag
 * @param vertical whether it is set in vertical lines
 * @param html finished HTML, cut into lines where they are vertical; empty when this language has no such block
 * @param missing says that there is none, line by line where lines are vertical; empty when there is one
 */
public record FacingCell(String lang, boolean vertical, String html, List<String> missing) {}
