package org.bichig.finding;

import java.util.Optional;

/**
 * One thing that is wrong, or worth knowing, with what the user wrote.
 *
 * @param rule the stable name of the rule, in kebab case, for example {@code unknown-key}
 * @param message what was found and what was expected, as one or two sentences
 * @param quoted the line (or value) of the source that the finding is about; empty when there is none to show
 * @param mend what to do about it, as an instruction
 * @param subject the figure that it is about; empty when it is about something else
 * @param acknowledged why it is left as it is, in the words of whoever answers for it; empty when nobody did
 * @param acknowledgement the line that would acknowledge it, but for the reason; empty when it cannot be acknowledged, or is
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        String message,
        String quoted,
        String mend,
        Optional<Subject> subject,
        Optional<String> acknowledged,
        Optional<String> acknowledgement)
        implements Comparable<Finding> {

    public static Finding error(String rule, Place place, String message, String quoted, String mend) {
        return of(Severity.ERROR, rule, place, message, quoted, mend);
    }

    public static Finding warning(String rule, Place place, String message, String quoted, String mend) {
        return of(Severity.WARNING, rule, place, message, quoted, mend);
    }

    public static Finding note(String rule, Place place, String message, String quoted, String mend) {
        return of(Severity.NOTE, rule, place, message, quoted, mend);
    }

    /** For rules whose weight is not known before they are read. */
    public static Finding of(Severity severity, String rule, Place place, String message, String quoted, String mend) {
        return new Finding(
                rule, severity, place, message, quoted, mend, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, about this figure. */
    public Finding about(Subject figure) {
        return new Finding(
                rule, severity, place, message, quoted, mend, Optional.of(figure), acknowledged, acknowledgement);
    }

    /** The same, with other words and another line of the source. */
    public Finding saying(String otherMessage, String otherQuoted) {
        return new Finding(
                rule, severity, place, otherMessage, otherQuoted, mend, subject, acknowledged, acknowledgement);
    }

    /** The same, known and left as it is for this reason: from now on a note, which blocks nothing. */
    public Finding acknowledgedFor(String reason) {
        return new Finding(
                rule, Severity.NOTE, place, message, quoted, mend, subject, Optional.of(reason), Optional.empty());
    }

    /** The same, with the line that would acknowledge it. */
    public Finding acknowledgeable(String line) {
        return new Finding(rule, severity, place, message, quoted, mend, subject, acknowledged, Optional.of(line));
    }

    /** By place, then by severity, then by rule, so that a listing never depends on the order of discovery. */
    @Override
    public int compareTo(Finding other) {
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int bySeverity = severity.compareTo(other.severity);
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : message.compareTo(other.message);
    }
}
