package org.bichig.page.view;

/**
 * A file offered for download.
 *
 * @param link its title and address
 * @param address its public address in full, for readers of the printed page
 * @param size for example PDF，124 KB
 */
public record Attachment(Link link, String address, String size) {}
