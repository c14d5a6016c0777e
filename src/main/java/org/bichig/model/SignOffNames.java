package org.bichig.model;

/** What becomes of the names and the telephone at the foot of a statistics form. */
public enum SignOffNames {
    /** They are published, as on the form. */
    SHOW,
    /** They are not even read. */
    HIDE
}
