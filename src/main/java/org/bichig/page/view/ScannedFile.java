package org.bichig.page.view;

/**
 * An attachment without text that could be read out.
 *
 * @param report the report that it belongs to
 */
public record ScannedFile(Link file, Link report) {}
