package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bichig.model.Contact;
import org.bichig.model.Metadata;
import org.bichig.model.Report;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Text;
import org.bichig.script.Language;

/** What is known about a report: a fact only where there is a value. */
final class ReportFacts {

    private final ReportPage page;
    private final Words words;
    private final Report report;

    ReportFacts(ReportPage page) {
        this.page = page;
        this.words = page.words();
        this.report = page.report();
    }

    /** First publication, or that it is not known. */
    static Fact publication(Report report, Words words) {
        return report.metadata()
                .published()
                .map(date -> words.date("published", date))
                .orElseGet(() -> words.fact("published", words.say("publishedUnknown")));
    }

    List<Fact> metadata() {
        Metadata metadata = report.metadata();
        List<Fact> facts = new ArrayList<>();
        facts.add(organ());
        facts.add(year());
        words.factIfGiven("indexNumber", metadata.indexNumber()).ifPresent(facts::add);
        metadata.issuer().ifPresent(issuer -> facts.add(words.fact("issuer", issuer)));
        words.factIfGiven("documentNumber", metadata.documentNumber()).ifPresent(facts::add);
        words.factIfGiven("genre", metadata.genre()).ifPresent(facts::add);
        words.factIfGiven("validity", metadata.validity()).ifPresent(facts::add);
        words.factIfGiven("topic", metadata.topic()).ifPresent(facts::add);
        metadata.written().ifPresent(date -> facts.add(words.date("written", date)));
        facts.add(publication(report, words));
        if (metadata.published().isEmpty()) {
            metadata.pageDate().ifPresent(date -> facts.add(words.date("pageDate", date)));
        }
        metadata.source().ifPresent(source -> facts.add(words.fact("source", source)));
        metadata.publisher().ifPresent(publisher -> facts.add(words.fact("publisher", publisher)));
        metadata.period().ifPresent(period -> facts.add(period(period)));
        report.download().ifPresent(download -> facts.add(words.fact("download", download)));
        if (page.language() != Language.AUTHORITATIVE) {
            facts.add(words.fact("translation", words.say(translationState())));
        }
        return facts;
    }

    List<Fact> signOff() {
        List<Fact> facts = new ArrayList<>();
        report.signOff().ifPresent(signOff -> {
            signOff.organ().ifPresent(organ -> facts.add(words.fact("organ", organ)));
            signOff.date().ifPresent(date -> facts.add(words.day("written", date)));
        });
        return facts;
    }

    List<Fact> contact() {
        List<Fact> facts = new ArrayList<>();
        report.contact().ifPresent(contact -> facts.addAll(contact(contact, words)));
        return facts;
    }

    static List<Fact> contact(Contact contact, Words words) {
        List<Fact> facts = new ArrayList<>();
        contact.office().ifPresent(office -> facts.add(words.fact("contactOffice", office)));
        contact.address().ifPresent(address -> facts.add(words.fact("address", address)));
        words.factIfGiven("postcode", contact.postcode()).ifPresent(facts::add);
        words.factIfGiven("phone", contact.phone()).ifPresent(facts::add);
        words.factIfGiven("fax", contact.fax()).ifPresent(facts::add);
        if (!contact.email().isEmpty()) {
            facts.add(words.link("email", contact.email(), "mailto:" + contact.email()));
        }
        return facts;
    }

    private Fact organ() {
        Address address = Addresses.organ(page.language(), page.organ().key());
        return new Fact(words.say("organ"), words.text(page.organ().name()), address.from(page.address()), "");
    }

    private Fact year() {
        Address address = Addresses.year(page.language(), report.year());
        Text label = new Text(ReportPages.yearLabel(words, report.year()), "");
        return new Fact(words.say("year"), label, address.from(page.address()), "");
    }

    private Fact period(Metadata.Period period) {
        return words.dates("period", "periodValue", Map.of("from", period.from(), "to", period.to()));
    }

    private String translationState() {
        if (page.isFallback()) {
            return "translationMissing";
        }
        return page.isDraft() ? "translationDraft" : "translationConfirmed";
    }
}
