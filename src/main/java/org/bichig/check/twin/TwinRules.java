package org.bichig.check.twin;

import java.util.List;
import org.bichig.finding.Findings;
import org.bichig.model.Site;

/** All rules about translations, in the order in which they run. */
public final class TwinRules {

    private static final List<TwinRule> RULES = List.of(
            new FiguresAreTheSame(), new TablesAreOfOneShape(), new LinksAreTheSame(), new TranslationFollowsItsText());

    private TwinRules() {}

    public static void check(Site site, Findings findings) {
        Twin.all(site).forEach(twin -> RULES.forEach(rule -> rule.check(twin, findings)));
    }
}
