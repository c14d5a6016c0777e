package org.bichig.render;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a file is made from, part by part. Two files of the same parts, made by one bichig, have the same bytes.
 *
 * @param parts hash by name: the template with all that it imports, and each component of the view
 * @param ingredients a hash of the template and of all that the view was made from, by which the parts are known without
 *     making it; {@link #NOT_KNOWN} where only the view tells
 */
public record Fingerprint(SortedMap<String, Long> parts, long ingredients) {

    public static final long NOT_KNOWN = 0;

    public Fingerprint {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** The names of the parts in which two fingerprints differ. */
    public SortedSet<String> differences(Fingerprint other) {
        SortedSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(other.parts.keySet());
        names.removeIf(name ->
                parts.containsKey(name) && parts.get(name).equals(other.parts.getOrDefault(name, ~parts.get(name))));
        return names;
    }
}
