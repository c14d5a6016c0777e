package org.bichig.page.view;

/**
 * One row of the table of what was tried in the browser.
 *
 * @param findings how many things it found
 */
public record AuditCheck(String name, String findings) {}
