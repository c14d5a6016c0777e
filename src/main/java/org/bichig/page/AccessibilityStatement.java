package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.model.Attachment;
import org.bichig.model.Audit;
import org.bichig.model.Feedback;
import org.bichig.model.Report;
import org.bichig.page.view.ContentsEntry;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Link;
import org.bichig.page.view.ScannedFile;
import org.bichig.page.view.Statement;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * The part of the accessibility statement that follows from data: from the last audit, the content and the settings. What
 * was not measured is said as plainly as what was.
 */
final class AccessibilityStatement {

    private final PageContext context;
    private final Words words;
    private final Address address;
    private final AuditSentences sentences;
    private final Optional<Audit> audit;

    AccessibilityStatement(PageContext context, Words words, Address address, List<PlannedFile> files) {
        this.context = context;
        this.words = words;
        this.address = address;
        this.sentences = new AuditSentences(words, context.site(), files);
        this.audit = context.site().audit();
    }

    Statement view() {
        Optional<AuditViews> measured = audit.map(found -> new AuditViews(words, found));
        List<Fact> feedback = feedback(context.settings().feedback());
        return new Statement(
                sentences.all(),
                sentences.gone().stream().map(gone -> "/" + gone).toList(),
                measured.map(AuditViews::facts).orElse(List.of()),
                measured.map(AuditViews::tools).orElse(List.of()),
                measured.map(AuditViews::checkResults).orElse(List.of()),
                measured.map(found -> found.findings(address, Set.copyOf(sentences.gone())))
                        .orElse(List.of()),
                measured.map(this::notMeasured).orElse(List.of()),
                limits(),
                scanned(),
                feedback,
                feedback.isEmpty() ? noFeedback() : "",
                List.of(words.say("standardWcag"), words.say("standardGb"), words.say("standardLaw")));
    }

    /** The sections that a statement has, for the contents list. */
    static List<ContentsEntry> contents(Statement statement, Words words) {
        List<ContentsEntry> entries = new ArrayList<>();
        entries.add(entry(words, "auditResult", "#page-result"));
        if (!statement.facts().isEmpty()) {
            entries.add(entry(words, "auditHow", "#page-audit"));
        }
        if (!statement.findings().isEmpty()) {
            entries.add(entry(words, "auditFindings", "#page-findings"));
        }
        if (!statement.notMeasured().isEmpty()) {
            entries.add(entry(words, "notMeasured", "#page-not-measured"));
        }
        if (!statement.limits().isEmpty()) {
            entries.add(entry(words, "limits", "#page-limits"));
        }
        entries.add(entry(words, "feedback", "#page-feedback"));
        entries.add(entry(words, "standards", "#page-standards"));
        return entries;
    }

    private static ContentsEntry entry(Words words, String message, String href) {
        return new ContentsEntry(words.prose(words.say(message)), href, List.of());
    }

    /** No machine measures these, so no audit ever covers them. */
    private List<String> notMeasured(AuditViews measured) {
        List<String> list = new ArrayList<>(measured.leftOut(context.languages()));
        list.add(words.say("notMeasuredPeople"));
        list.add(words.say("notMeasuredScreenReaders"));
        list.add(words.say("notMeasuredBrowsers"));
        if (hasMongolian()) {
            list.add(words.say("notMeasuredSpeech"));
        }
        return list;
    }

    private List<String> limits() {
        List<String> limits = new ArrayList<>();
        if (hasMongolian()) {
            limits.add(words.say("limitSpeech"));
            if (hasDrafts()) {
                limits.add(words.say("limitDraft"));
            }
            long untranslated = context.site().reports().stream()
                    .filter(report -> !report.isTranslatedInto(Language.MONGOLIAN))
                    .count();
            if (untranslated > 0) {
                limits.add(words.say("limitUntranslated", Map.of("count", Long.toString(untranslated))));
            }
        }
        int scanned = scanned().size();
        if (scanned > 0) {
            limits.add(words.say("limitScanned", Map.of("count", Integer.toString(scanned))));
        }
        return limits;
    }

    private boolean hasMongolian() {
        return context.languages().contains(Language.MONGOLIAN);
    }

    private boolean hasDrafts() {
        return context.words(Language.MONGOLIAN).drafts()
                || context.site().reports().stream()
                        .flatMap(report -> report.narratives().values().stream())
                        .anyMatch(text ->
                                text.language() == Language.MONGOLIAN && text.status() != WordingStatus.CONFIRMED);
    }

    private List<ScannedFile> scanned() {
        List<ScannedFile> scanned = new ArrayList<>();
        for (Report report : context.site().reports()) {
            for (Attachment attachment : report.attachments()) {
                if (attachment.scanned()) {
                    scanned.add(new ScannedFile(
                            link(words.text(attachment.title()), Addresses.file(report.folder(), attachment.file())),
                            link(words.text(report.title()), page(report))));
                }
            }
        }
        return scanned;
    }

    private Address page(Report report) {
        Language shown = context.hasPage(report, words.language()) ? words.language() : Language.AUTHORITATIVE;
        return Addresses.report(shown, report);
    }

    private Link link(Text text, Address target) {
        return new Link(text.value(), target.from(address), text.lang(), false);
    }

    private List<Fact> feedback(Feedback feedback) {
        List<Fact> facts = new ArrayList<>();
        feedback.contact().ifPresent(contact -> facts.addAll(ReportFacts.contact(contact, words)));
        feedback.answerDays()
                .ifPresent(days -> facts.add(words.fact(
                        "answerTime", words.say("answerTimeValue", Map.of("days", Integer.toString(days))))));
        feedback.complaints().ifPresent(complaints -> facts.add(words.fact("complaints", complaints)));
        return facts;
    }

    private String noFeedback() {
        return words.say(context.settings().example() ? "feedbackExample" : "feedbackMissing");
    }
}
