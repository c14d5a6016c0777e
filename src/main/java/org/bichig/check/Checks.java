package org.bichig.check;

import java.util.List;
import org.bichig.check.text.TextRules;
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
            new FiguresAgreeWithTheYearBefore(),
            new MembersFitIntoTheWhole(),
            TextRules::check);

    private Checks() {}

    public static void run(Site site, Findings findings) {
        RULES.forEach(rule -> rule.check(site, findings));
    }
}
