package org.bichig.model;

import org.bichig.finding.Place;
import org.bichig.script.LocalText;

/**
 * A file offered for download with a report.
 *
 * @param file path below the report's folder, for example {@code files/annex.pdf}
 * @param scanned whether it is a picture of paper, without text that could be read out
 * @param line the line of {@code report.yaml} that names the file
 */
public record Attachment(String file, LocalText title, boolean scanned, Place place, String line) {}
