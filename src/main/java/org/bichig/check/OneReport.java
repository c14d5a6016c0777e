package org.bichig.check;

import java.util.Optional;
import java.util.Set;
import org.bichig.check.text.ReportText;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.SiteSettings;

/** A report and all that a rule may know of it that looks at no other. Confined to one thread. */
final class OneReport {

    private final Report report;
    private final SiteSettings settings;
    private final Set<String> files;
    private final Lazy<Texts> texts;
    private final Lazy<Optional<ReportText>> text;

    /**
     * @param files the files that belong to the report, by their paths below its folder
     */
    OneReport(Report report, Organ organ, SiteSettings settings, Set<String> files) {
        this.report = report;
        this.settings = settings;
        this.files = files;
        this.texts = new Lazy<>(() -> Texts.of(report.narratives()));
        this.text = new Lazy<>(() -> ReportText.of(report, organ, settings));
    }

    Report report() {
        return report;
    }

    SiteSettings settings() {
        return settings;
    }

    /** By their paths below the folder of the report. */
    Set<String> files() {
        return files;
    }

    Texts texts() {
        return texts.get();
    }

    /** The Chinese text as rules about wording read it; empty when the body or the text is missing. */
    Optional<ReportText> text() {
        return text.get();
    }
}
