package org.bichig.script;

import java.util.Optional;

/**
 * A stretch of a text that is set in one way.
 *
 * @param language where it is in another language than the text around it: that language
 * @param upright whether it is a number of one or two digits, which stands upright in a vertical line
 */
public record TextRun(String text, Optional<Language> language, boolean upright) {}
