package org.bichig.page.view;

import java.util.List;

/**
 * What one tool or one check found.
 *
 * @param by its name
 */
public record AuditFindings(String by, List<AuditFinding> findings) {}
