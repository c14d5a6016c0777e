package org.bichig.publish;

/**
 * When a file is moved into place. What is pointed at goes before what points at it, so that a reader who comes in the
 * middle of a publication meets no page without its style sheet and no index that leads nowhere.
 */
public enum Phase {
    /** Style sheets, scripts, fonts, pictures, attachments: they point at nothing. */
    ASSET,
    /** Pages that stand for themselves, such as reports. */
    PAGE,
    /** Lists of pages: home, years, bodies, feed, site map, search. */
    INDEX
}
