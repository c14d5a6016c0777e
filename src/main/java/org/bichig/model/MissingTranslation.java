package org.bichig.model;

/** What happens to a report whose narrative is missing in one of the site's languages. */
public enum MissingTranslation {
    /** Its page carries everything else, a notice, and the authoritative narrative. */
    FALLBACK,
    /** It has no page in that language. */
    OMIT,
    /** The site is not built. */
    BLOCK
}
