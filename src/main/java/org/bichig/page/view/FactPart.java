package org.bichig.page.view;

/**
 * A part of a value that holds dates among other words.
 *
 * @param datetime for a date, the machine-readable form for the time element; else empty
 */
public record FactPart(String text, String datetime) {}
