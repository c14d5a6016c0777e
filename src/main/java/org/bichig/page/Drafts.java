package org.bichig.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Acknowledgement;
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
import org.bichig.script.Wording;
import org.bichig.script.WordingStatus;
import org.bichig.statistics.Format;

/**
 * What a site says in a language that nobody has confirmed: in a message, a name, a title, the label of a row. One such
 * wording can stand on any page, so then every page of that language says so.
 */
public final class Drafts {

    /** Where wordings stand that a translator confirms. */
    public enum Part {
        SITE,
        BODIES,
        REPORTS,
        PAGES,
        TABLES,
        MESSAGES
    }

    /**
     * The wordings of one part in one language.
     *
     * @param drafts how many of them nobody has confirmed
     */
    public record Count(long drafts, long all) {}

    private Drafts() {}

    static boolean any(Site site, Language language) {
        return Arrays.stream(Part.values())
                .anyMatch(part ->
                        wordings(site, part, language).anyMatch(wording -> wording.status() == WordingStatus.DRAFT));
    }

    /** For each part, how many wordings are drafts. A form that several reports are in counts once. */
    public static SortedMap<Part, Count> counts(Site site, Language language) {
        SortedMap<Part, Count> counts = new TreeMap<>();
        for (Part part : Part.values()) {
            long drafts = wordings(site, part, language)
                    .filter(wording -> wording.status() == WordingStatus.DRAFT)
                    .count();
            counts.put(part, new Count(drafts, wordings(site, part, language).count()));
        }
        return counts;
    }

    private static Stream<Wording> wordings(Site site, Part part, Language language) {
        Stream<LocalText> texts = switch (part) {
            case SITE -> ofSettings(site.settings());
            case BODIES -> site.organs().stream().flatMap(Drafts::ofOrgan);
            case REPORTS -> site.reports().stream().flatMap(Drafts::ofReport);
            case PAGES ->
                site.pages().stream().flatMap(page -> Stream.concat(Stream.of(page.title()), page.source().stream()));
            case TABLES -> Stream.concat(ofForms(site), ofIndicators(site));
            case MESSAGES -> Stream.of();
        };
        return part == Part.MESSAGES
                ? site.messages(language).byKey().values().stream()
                : texts.flatMap(text -> text.exactly(language).stream());
    }

    private static Stream<LocalText> ofForms(Site site) {
        return site.reports().stream()
                .flatMap(report -> report.statistics().stream())
                .map(filled -> filled.table().format())
                .collect(Collectors.toMap(Format::id, format -> format, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .flatMap(Format::texts);
    }

    /** Figures are drawn and compared only where there are tables. */
    private static Stream<LocalText> ofIndicators(Site site) {
        return site.reports().stream().anyMatch(report -> report.statistics().isPresent())
                ? site.indicators().texts()
                : Stream.of();
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
                        report.attachments().stream().map(attachment -> attachment.title()),
                        report.acknowledgements().stream()
                                .filter(Acknowledgement::shown)
                                .map(Acknowledgement::reason))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalText> ofContact(Contact contact) {
        return given(Stream.of(contact.office(), contact.address()));
    }

    private static Stream<LocalText> ofStatistics(StatisticsReturn statistics) {
        return statistics.reporter().stream();
    }

    private static Stream<LocalText> given(Stream<Optional<LocalText>> texts) {
        return texts.flatMap(Optional::stream);
    }
}
