package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.Audit;
import org.bichig.model.Site;

/**
 * What may be said of an audit in sentences: what was looked at, with what, when, and what was found. “No finding” is never
 * turned into “accessible”, and a site that has changed since says so.
 */
final class AuditSentences {

    private final Words words;
    private final Site site;
    private final Optional<SinceAudit> since;

    AuditSentences(Words words, Site site, List<PlannedFile> files) {
        this.words = words;
        this.site = site;
        this.since = site.audit().map(audit -> SinceAudit.of(site, audit, files));
    }

    List<String> all() {
        if (site.audit().isEmpty()) {
            return List.of(words.say("auditNone"));
        }
        Audit audit = site.audit().get();
        List<String> sentences = new ArrayList<>();
        sentences.add(result(audit));
        sentences.add(words.say("auditAutomatic"));
        since.ifPresent(change -> addChanges(sentences, audit, change));
        return sentences;
    }

    List<String> gone() {
        return since.map(SinceAudit::gone).orElse(List.of());
    }

    /** One after the other, as the language separates them. */
    static String listed(Words words, Stream<String> items) {
        return items.reduce((before, next) -> words.say("auditAnd", Map.of("before", before, "next", next)))
                .orElse("");
    }

    private String result(Audit audit) {
        String tools = listed(words, audit.tools().stream().map(tool -> tool.name() + " " + tool.version()));
        return words.say(
                audit.findings() == 0 ? "auditClean" : "auditPartly",
                Map.of(
                        "date", audit.date().toString(),
                        "standard", audit.standard(),
                        "pages", Integer.toString(audit.pages().size()),
                        "kinds", Integer.toString(audit.kinds()),
                        "tools", tools,
                        "count", Integer.toString(audit.findings())));
    }

    private void addChanges(List<String> sentences, Audit audit, SinceAudit since) {
        if (since.otherVersion()) {
            sentences.add(words.say("auditOtherVersion", Map.of("then", audit.bichig(), "now", site.bichig())));
        }
        if (since.otherAddress()) {
            String now = site.settings().address().toString();
            sentences.add(words.say("auditOtherAddress", Map.of("then", audit.site(), "now", now)));
        }
        if (!since.gone().isEmpty()) {
            String count = Integer.toString(since.gone().size());
            sentences.add(words.say("auditPagesGone", Map.of("count", count)));
        }
    }
}
