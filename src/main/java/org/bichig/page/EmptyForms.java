package org.bichig.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.bichig.statistics.Format;

/**
 * The forms of one language, each made when the first report asks for it. All reports of a year that fill in a form hold the
 * very same {@link Format}, so there are as many as there are forms and years. Safe to use from several threads.
 */
final class EmptyForms {

    // By identity: whether two forms are equal is told by going through all their labels.
    private final Map<Format, EmptyForm> made = new IdentityHashMap<>();

    synchronized EmptyForm of(Words words, Format format) {
        return made.computeIfAbsent(format, any -> new EmptyForm(words, format));
    }
}
