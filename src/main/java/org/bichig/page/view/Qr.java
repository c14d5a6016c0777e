package org.bichig.page.view;

/**
 * The QR code of the page's public address.
 *
 * @param href an SVG file
 * @param alternative text alternative
 * @param caption what it is for
 */
public record Qr(String href, String alternative, String caption) {}
