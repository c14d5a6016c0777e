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

    private final TextRules wording = new TextRules();

    private final List<TextsRule> ofTexts = List.of(
            new TwinsShareAnchors(),
            new AnchorsLeaveRoomForThePage(),
            (texts, findings) -> texts.twins().forEach(twin -> TwinRules.check(twin, findings)));

    private final List<ReportRule> ofAReport = List.of(
            new AttachmentsExist(),
            new TranslationsAreThere(),
            new TwinsHaveTheSameBlocks(),
            new PublicationHasATime(),
            new FiguresAgree(),
            (report, findings) -> report.text().ifPresent(text -> wording.check(text, findings)));

    private final List<OrganRule> ofAnOrgan = List.of(
            new FiguresAgreeWithTheYearBefore(),
            new MembersFitIntoTheWhole(),
            (organ, findings) -> organ.eachWithTheYearBefore((report, before) -> report.text()
                    .ifPresent(text -> before.text().ifPresent(then -> wording.compare(text, then, findings)))));

    private final List<SiteRule> ofTheSite = List.of(
            new LinksLeadSomewhere(),
            new AttachmentsAreDocuments(),
            new SiteIsIdentified(),
            new PortalNumbersFitTheirPlace(),
            new IndexNumbersFitTheirReport(),
            new FeedbackIsGiven(),
            new ClaimsAreMeasured());

    private Checks() {}

    /**
     * Runs them, and lets the acknowledgements of the site speak.
     *
     * @param findings what was found on reading, to which this adds
     * @return the site, with those acknowledgements alone that hold
     */
    public static Site run(Site site, Findings findings) {
        Acknowledging acknowledging = new Acknowledging(site, findings.sorted());
        new Checks().check(site, findings);
        return acknowledging.settle(findings);
    }

    /** Bodies are looked at on all cores; the findings are those of one after the other. */
    private void check(Site site, Findings findings) {
        SiteParts parts = new SiteParts(site);
        parts.organs().parallelStream()
                .map(organ -> findings(parts.organ(organ)))
                .toList()
                .forEach(findings::addAll);
        for (StandingPage page : site.pages()) {
            Texts texts = Texts.of(page.narratives());
            ofTexts.forEach(rule -> rule.check(texts, findings));
        }
        ofTheSite.forEach(rule -> rule.check(site, findings));
    }

    private List<Finding> findings(OneOrgan organ) {
        Findings findings = new Findings();
        organ.reports().forEach(report -> findings.addAll(findings(report)));
        ofAnOrgan.forEach(rule -> rule.check(organ, findings));
        return findings.sorted();
    }

    private List<Finding> findings(OneReport report) {
        Findings findings = new Findings();
        ofTexts.forEach(rule -> rule.check(report.texts(), findings));
        ofAReport.forEach(rule -> rule.check(report, findings));
        List<Finding> found = findings.sorted();
        return report.text().map(text -> TextRules.masked(found, text)).orElse(found);
    }
}
