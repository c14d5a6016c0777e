package org.bichig.cache;

/** What is known of the last build, or why nothing is. */
public enum Recall {
    REMEMBERED,
    /** Nobody gave a place to remember anything in. */
    NOT_WANTED,
    /** A link among what is read, or a place that cannot be written to. */
    NOT_POSSIBLE,
    /** None with these options, by this version. */
    NEVER,
    DAMAGED,
    /** Bichig's own files are not those that made the last build. */
    OTHER_PROGRAM
}
