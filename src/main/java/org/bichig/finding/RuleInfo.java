package org.bichig.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What there is to say about a rule, for whoever meets its name.
 *
 * @param id the name that findings carry
 * @param group what the rule is about, as a heading
 * @param weight how much its findings weigh, in words: one rule may weigh differently by circumstance
 * @param says what must hold, and why
 * @param mend what to do
 * @param source the notice or standard that asks for it; empty when it is common sense
 * @param fires files of an example that breaks the rule, by path; empty when no file can show it
 * @param silent files of an example that comes near, but is right
 */
public record RuleInfo(
        String id,
        String group,
        String weight,
        String says,
        String mend,
        String source,
        SortedMap<String, String> fires,
        SortedMap<String, String> silent) {

    public RuleInfo {
        fires = Collections.unmodifiableSortedMap(new TreeMap<>(fires));
        silent = Collections.unmodifiableSortedMap(new TreeMap<>(silent));
    }

    /** How much its findings weigh as a rule: the first word of {@link #weight}. */
    public Severity severity() {
        for (Severity severity : Severity.values()) {
            if (weight.startsWith(severity.name().toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new IllegalStateException("the weight of " + id + " begins with none that there is: " + weight);
    }
}
