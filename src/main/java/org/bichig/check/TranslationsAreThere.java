package org.bichig.check;

import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Report;
import org.bichig.script.Language;

/** A report without a translation is worth knowing; whether it stops the build is the site's own policy. */
final class TranslationsAreThere implements ReportRule {

    @Override
    public void check(OneReport report, Findings findings) {
        for (Language language : report.settings().languages()) {
            if (language != Language.AUTHORITATIVE && !report.report().isTranslatedInto(language)) {
                findings.add(
                        finding(report.report(), language, report.settings().missingTranslation()));
            }
        }
    }

    private static Finding finding(Report report, Language language, MissingTranslation policy) {
        Place place = Place.wholeFile(report.place().file());
        String message = "The report has no " + language.key() + ".md.";
        String mend = "Add the translation.";
        return switch (policy) {
            case BLOCK ->
                Finding.error(
                        "missing-translation", place, message, "", mend + " site.yaml says missingTranslation: block.");
            case FALLBACK ->
                Finding.note(
                        "missing-translation",
                        place,
                        message + " Its page shows the Chinese text with a notice.",
                        "",
                        mend);
            case OMIT ->
                Finding.note("missing-translation", place, message + " It has no page in that language.", "", mend);
        };
    }
}
