package org.bichig.check.twin;

/**
 * A block of a text and the one of its translation that faces it.
 *
 * @param isCertain whether the two surely face each other: below their heading both texts have the same kinds of blocks
 */
record Facing(Seen original, Seen translation, boolean isCertain) {}
