package org.bichig.check;

import java.util.List;
import org.bichig.check.twin.TwinRules;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.load.BodyRules;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;

/** All rules: those that look at one body alone, and those that look at more. */
public final class Checks {

    private static final List<TextsRule> OF_TEXTS = List.of(
            new TwinsShareAnchors(),
            new AnchorsLeaveRoomForThePage(),
            (texts, findings) -> texts.twins().forEach(twin -> TwinRules.check(twin, findings)));

    private static final List<SiteRule> OF_THE_SITE = List.of(
            new MembersFitIntoTheWhole(),
            new LinksLeadSomewhere(),
            new AttachmentsAreDocuments(),
            new SiteIsIdentified(),
            new PortalNumbersFitTheirPlace(),
            new IndexNumbersFitTheirReport(),
            new FeedbackIsGiven(),
            new ClaimsAreMeasured());

    private Checks() {}

    /** The rules that look at one body alone. */
    public static BodyRules ofOneBody() {
        return new OneBodyRules();
    }

    static List<TextsRule> ofTexts() {
        return OF_TEXTS;
    }

    /**
     * Runs the rules that look at more, and lets the acknowledgements of the site speak.
     *
     * @param ofBodies what was found in each body alone
     * @param findings what was found on reading, to which this adds
     * @return the site, with those acknowledgements alone that hold
     */
    public static Site run(Site site, List<Finding> ofBodies, Findings findings) {
        Acknowledging acknowledging = new Acknowledging(site, findings.sorted());
        findings.addAll(ofBodies);
        for (StandingPage page : site.pages()) {
            Texts texts = Texts.of(page.narratives());
            OF_TEXTS.forEach(rule -> rule.check(texts, findings));
        }
        OF_THE_SITE.forEach(rule -> rule.check(site, findings));
        return acknowledging.settle(findings);
    }
}
