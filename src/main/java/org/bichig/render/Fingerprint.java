package org.bichig.render;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a file is made from, part by part. Two files of one fingerprint, made by one bichig, have the same bytes.
 *
 * @param parts hash by name: the template with all that it imports, and each component of the view
 */
public record Fingerprint(SortedMap<String, Long> parts) {

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
