package org.bichig.page.view;

import java.util.List;

/**
 * One row of a table of facts: a label and its value, in the order they are shown. A fact without a value does not exist.
 *
 * @param label in the page's language
 * @param value the value as written
 * @param href where the value leads; empty when nowhere
 * @param datetime for a date, the machine-readable form for the time element; else empty
 * @param parts for a value that holds several dates, the same value in parts; else empty
 */
public record Fact(String label, Text value, String href, String datetime, List<FactPart> parts) {

    public Fact {
        parts = List.copyOf(parts);
    }

    public Fact(String label, Text value, String href, String datetime) {
        this(label, value, href, datetime, List.of());
    }
}
