package org.bichig.cache;

/**
 * What happened to a file that is read.
 *
 * @param path in full
 */
public record InputChange(String path, Kind kind) {

    /** What may happen to a file; one that was renamed is gone, and another is new. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
