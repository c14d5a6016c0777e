package org.bichig.page.view;

/**
 * One row of the table of tools.
 *
 * @param modes the colour modes in which it looked, named in the page's language; may be empty
 * @param pages how many pages it looked at
 * @param findings how many things it found
 */
public record AuditTool(String name, String version, String modes, String pages, String findings) {}
