package org.bichig.page.view;

/**
 * Something that stands in a reader's way.
 *
 * @param page the page; its href is empty when it is not there any more
 * @param mode the colour mode, named in the page's language; may be empty
 * @param what in the words of the tool, which are English
 */
public record AuditFinding(Link page, String mode, String what) {}
