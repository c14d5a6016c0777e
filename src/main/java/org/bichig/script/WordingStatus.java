package org.bichig.script;

/** How far a wording can be trusted. Nothing below {@link #CONFIRMED} may look official. */
public enum WordingStatus {
    /** The office that publishes it answers for it. */
    CONFIRMED,
    /** A source is named in which the term stands. */
    ATTESTED,
    /** Put together from attested parts. */
    COMPOSED,
    /** Nobody who reads the language has confirmed it. */
    DRAFT
}
