package org.bichig.finding;

/**
 * One thing that is wrong, or worth knowing, with what the user wrote.
 *
 * @param rule the stable name of the rule, in kebab case, for example {@code unknown-key}
 * @param message what was found and what was expected, as one or two sentences
 * @param quoted the line (or value) of the source that the finding is about; empty when there is none to show
 * @param mend what to do about it, as an instruction
 */
public record Finding(String rule, Severity severity, Place place, String message, String quoted, String mend)
        implements Comparable<Finding> {

    public static Finding error(String rule, Place place, String message, String quoted, String mend) {
        return new Finding(rule, Severity.ERROR, place, message, quoted, mend);
    }

    public static Finding warning(String rule, Place place, String message, String quoted, String mend) {
        return new Finding(rule, Severity.WARNING, place, message, quoted, mend);
    }

    public static Finding note(String rule, Place place, String message, String quoted, String mend) {
        return new Finding(rule, Severity.NOTE, place, message, quoted, mend);
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
