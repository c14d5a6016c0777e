package org.bichig.check.twin;

import java.util.List;
import org.bichig.finding.Findings;

/** All rules about translations, in the order in which they run. */
public final class TwinRules {

    private static final List<TwinRule> RULES = List.of(
            new FiguresAreTheSame(), new TablesAreOfOneShape(), new LinksAreTheSame(), new TranslationFollowsItsText());

    private TwinRules() {}

    public static void check(Twin twin, Findings findings) {
        RULES.forEach(rule -> rule.check(twin, findings));
    }
}
