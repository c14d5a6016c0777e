package org.bichig.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.Contact;
import org.bichig.model.Metadata;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.SignOff;
import org.bichig.model.Site;
import org.bichig.model.SiteSettings;
import org.bichig.model.StatisticsReturn;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.WordingStatus;

/**
 * Whether a site says anything in a language that nobody has confirmed: in a message, a name, a title, the label of a
 * row. One such wording can stand on any page, so then every page of that language says so.
 */
final class Drafts {

    private Drafts() {}

    static boolean any(Site site, Language language) {
        return site.messages(language).drafts() > 0
                || texts(site)
                        .flatMap(text -> text.exactly(language).stream())
                        .anyMatch(wording -> wording.status() == WordingStatus.DRAFT);
    }

    private static Stream<LocalText> texts(Site site) {
        return Stream.of(
                        ofSettings(site.settings()),
                        site.organs().stream().flatMap(Drafts::ofOrgan),
                        site.reports().stream().flatMap(Drafts::ofReport),
                        shown(site) ? site.indicators().texts() : Stream.<LocalText>empty(),
                        site.pages().stream()
                                .flatMap(page -> Stream.concat(Stream.of(page.title()), page.source().stream())))
                .flatMap(texts -> texts);
    }

    /** Figures are drawn and compared only where there are tables. */
    private static boolean shown(Site site) {
        return site.reports().stream().anyMatch(report -> report.statistics().isPresent());
    }

    private static Stream<LocalText> ofSettings(SiteSettings settings) {
        return Stream.concat(
                Stream.of(settings.name(), settings.columnName()),
                Stream.concat(
                        given(Stream.of(
                                settings.description(),
                                settings.keywords(),
                                settings.feedback().complaints())),
                        settings.feedback().contact().stream().flatMap(Drafts::ofContact)));
    }

    private static Stream<LocalText> ofOrgan(Organ organ) {
        return Stream.of(organ.name(), organ.shortName());
    }

    private static Stream<LocalText> ofReport(Report report) {
        Metadata metadata = report.metadata();
        return Stream.of(
                        Stream.of(report.title()),
                        given(Stream.of(metadata.issuer(), metadata.source(), metadata.publisher(), report.download())),
                        report.contact().stream().flatMap(Drafts::ofContact),
                        report.signOff().map(SignOff::organ).stream().flatMap(Optional::stream),
                        report.statistics().stream().flatMap(Drafts::ofStatistics),
                        report.attachments().stream().map(attachment -> attachment.title()))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalText> ofContact(Contact contact) {
        return given(Stream.of(contact.office(), contact.address()));
    }

    private static Stream<LocalText> ofStatistics(StatisticsReturn statistics) {
        return Stream.concat(
                statistics.reporter().stream(), statistics.table().format().texts());
    }

    private static Stream<LocalText> given(Stream<Optional<LocalText>> texts) {
        return texts.flatMap(Optional::stream);
    }
}
