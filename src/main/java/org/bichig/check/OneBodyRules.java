package org.bichig.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bichig.check.text.TextRules;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.load.BodyRules;
import org.bichig.model.ContentFile;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.SiteSettings;

/** The rules that look at one body alone: at the texts of each report, at each report, at one year beside the next. */
final class OneBodyRules implements BodyRules {

    private final TextRules wording = new TextRules();

    private final List<ReportRule> ofAReport = List.of(
            new AttachmentsExist(),
            new TranslationsAreThere(),
            new TwinsHaveTheSameBlocks(),
            new PublicationHasATime(),
            new FiguresAgree(),
            (report, findings) -> report.text().ifPresent(text -> wording.check(text, findings)));

    private final List<OrganRule> ofAnOrgan = List.of(
            new FiguresAgreeWithTheYearBefore(),
            (organ, findings) -> organ.eachWithTheYearBefore((report, before) -> report.text()
                    .ifPresent(text -> before.text().ifPresent(then -> wording.compare(text, then, findings)))));

    @Override
    public List<Finding> check(SiteSettings settings, Organ organ, List<Report> reports, List<ContentFile> files) {
        Map<String, Set<String>> names = FileNames.byOwner(files);
        OneOrgan body = new OneOrgan(reports.stream()
                .map(report -> new OneReport(report, organ, settings, names.getOrDefault(report.folder(), Set.of())))
                .toList());
        Findings findings = new Findings();
        body.reports().forEach(report -> findings.addAll(check(report)));
        ofAnOrgan.forEach(rule -> rule.check(body, findings));
        return findings.sorted();
    }

    private List<Finding> check(OneReport report) {
        Findings findings = new Findings();
        Checks.ofTexts().forEach(rule -> rule.check(report.texts(), findings));
        ofAReport.forEach(rule -> rule.check(report, findings));
        List<Finding> found = findings.sorted();
        return report.text().map(text -> TextRules.masked(found, text)).orElse(found);
    }
}
