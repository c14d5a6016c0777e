package org.bichig.render;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a file is made from, part by part. Two files of the same parts, made by one bichig, have the same bytes. A site has
 * one of these for nearly each of its files, so it is held in as few bytes as may be.
 */
public final class Fingerprint {

    /** The ingredients of a file whose view alone tells what it is made from. */
    public static final long NOT_KNOWN = 0;

    private final List<String> names;
    private final long[] hashes;
    private final long ingredients;

    private Fingerprint(List<String> names, long[] hashes, long ingredients) {
        this.names = names;
        this.hashes = hashes;
        this.ingredients = ingredients;
    }

    /**
     * A fingerprint of some parts.
     *
     * @param names in their natural order, each once; one list for all files of a kind saves the most
     * @param hashes of the parts, in the order of their names
     * @param ingredients see {@link #ingredients()}
     */
    public static Fingerprint of(List<String> names, List<Long> hashes, long ingredients) {
        if (names.size() != hashes.size()) {
            throw new IllegalArgumentException(names.size() + " names for " + hashes.size() + " parts");
        }
        return new Fingerprint(
                List.copyOf(names), hashes.stream().mapToLong(Long::longValue).toArray(), ingredients);
    }

    /** The names of the parts: the template with all that it imports, and each component of the view. */
    public List<String> names() {
        return names;
    }

    /** The hash of the part with this number, counted from 0. */
    public long hash(int part) {
        return hashes[part];
    }

    /**
     * A hash of the template and of all that the view was made from, by which the parts are known without making it;
     * {@link #NOT_KNOWN} where only the view tells.
     */
    public long ingredients() {
        return ingredients;
    }

    /** Whether nothing that the file is made from differs. */
    public boolean sameAs(Fingerprint other) {
        return names.equals(other.names) && Arrays.equals(hashes, other.hashes);
    }

    /** The names of the parts in which two fingerprints differ. */
    public SortedSet<String> differences(Fingerprint other) {
        SortedMap<String, Long> mine = parts();
        SortedMap<String, Long> others = other.parts();
        SortedSet<String> differing = new TreeSet<>(names);
        differing.addAll(other.names);
        differing.removeIf(name -> mine.containsKey(name) && mine.get(name).equals(others.get(name)));
        return differing;
    }

    private SortedMap<String, Long> parts() {
        SortedMap<String, Long> parts = new TreeMap<>();
        for (int i = 0; i < hashes.length; i++) {
            parts.put(names.get(i), hashes[i]);
        }
        return parts;
    }
}
