package org.bichig.model;

import org.bichig.finding.Place;
import org.bichig.script.LocalText;

/**
 * A file offered for download with a report.
 *
 * @param file path below the report's folder, for example {@code files/annex.pdf}
 */
public record Attachment(String file, LocalText title, Place place) {}
