package org.bichig.check;

import java.util.List;
import org.bichig.check.text.TextRules;
import org.bichig.check.twin.TwinRules;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;

/** All rules, by how much of the site each of them looks at. */
public final class Checks {

    private static final List<TextsRule> OF_TEXTS = List.of(
            new TwinsShareAnchors(),
            new AnchorsLeaveRoomForThePage(),
            (texts, findings) -> texts.twins().forEach(twin -> TwinRules.check(twin, findings)));

    private static final List<ReportRule> OF_A_REPORT = List.of(
            new AttachmentsExist(),
            new TranslationsAreThere(),
            new TwinsHaveTheSameBlocks(),
            new PublicationHasATime(),
            new FiguresAgree(),
            (report, findings) -> report.text().ifPresent(text -> TextRules.check(text, findings)));

    private static final List<OrganRule> OF_AN_ORGAN = List.of(
            new FiguresAgreeWithTheYearBefore(),
            new MembersFitIntoTheWhole(),
            (organ, findings) -> organ.eachWithTheYearBefore((report, before) -> report.text()
                    .ifPresent(text -> before.text().ifPresent(then -> TextRules.compare(text, then, findings)))));

    private static final List<SiteRule> OF_THE_SITE = List.of(
            new LinksLeadSomewhere(),
            new AttachmentsAreDocuments(),
            new SiteIsIdentified(),
            new PortalNumbersFitTheirPlace(),
            new IndexNumbersFitTheirReport(),
            new FeedbackIsGiven(),
            new ClaimsAreMeasured());

    private Checks() {}

    /**
     * Runs them, and lets the acknowledgements of the site speak. Bodies are looked at on all cores; the findings are those of
     * one after the other.
     *
     * @param findings what was found on reading, to which this adds
     * @return the site, with those acknowledgements alone that hold
     */
    public static Site run(Site site, Findings findings) {
        Acknowledging acknowledging = new Acknowledging(site, findings.sorted());
        SiteParts parts = new SiteParts(site);
        parts.organs().parallelStream()
                .map(organ -> findings(parts.organ(organ)))
                .toList()
                .forEach(findings::addAll);
        for (StandingPage page : site.pages()) {
            Texts texts = Texts.of(page.narratives());
            OF_TEXTS.forEach(rule -> rule.check(texts, findings));
        }
        OF_THE_SITE.forEach(rule -> rule.check(site, findings));
        return acknowledging.settle(findings);
    }

    private static List<Finding> findings(OneOrgan organ) {
        Findings findings = new Findings();
        for (OneReport report : organ.reports()) {
            OF_TEXTS.forEach(rule -> rule.check(report.texts(), findings));
            OF_A_REPORT.forEach(rule -> rule.check(report, findings));
        }
        OF_AN_ORGAN.forEach(rule -> rule.check(organ, findings));
        return findings.sorted();
    }
}
