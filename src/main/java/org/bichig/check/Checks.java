package org.bichig.check;

import java.util.List;
import org.bichig.check.text.TextRules;
import org.bichig.check.twin.TwinRules;
import org.bichig.finding.Findings;
import org.bichig.model.Site;

/** All rules, in the order in which they run. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new LinksLeadSomewhere(),
            new AttachmentsExist(),
            new AttachmentsAreDocuments(),
            new TranslationsAreThere(),
            new TwinsShareAnchors(),
            new TwinsHaveTheSameBlocks(),
            new AnchorsLeaveRoomForThePage(),
            new SiteIsIdentified(),
            new PortalNumbersFitTheirPlace(),
            new IndexNumbersFitTheirReport(),
            new FeedbackIsGiven(),
            new ClaimsAreMeasured(),
            new PublicationHasATime(),
            new FiguresAgree(),
            TwinRules::check,
            new FiguresAgreeWithTheYearBefore(),
            new MembersFitIntoTheWhole(),
            TextRules::check);

    private Checks() {}

    /**
     * Runs them, and lets the acknowledgements of the site speak.
     *
     * @param findings what was found on reading, to which this adds
     * @return the site, with those acknowledgements alone that hold
     */
    public static Site run(Site site, Findings findings) {
        Acknowledging acknowledging = new Acknowledging(site, findings.sorted());
        RULES.forEach(rule -> rule.check(site, findings));
        return acknowledging.settle(findings);
    }
}
