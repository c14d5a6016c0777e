package org.bichig.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Attachment;
import org.bichig.model.Contact;
import org.bichig.model.ContentFile;
import org.bichig.model.Metadata;
import org.bichig.model.Report;
import org.bichig.model.SignOff;
import org.bichig.model.StatisticsReturn;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/** Reads {@code reports/ORGAN/YEAR/}: {@code report.yaml}, the narratives, the attachments. Confined to one thread. */
final class ReportBinder {

    static final String FILE = "report.yaml";
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final String FILES = "files";

    private final ContentFolder content;
    private final Narratives narratives;
    private final StatisticsBinder statistics;
    private final List<Language> languages;
    private final Findings findings;
    private final List<Report> reports = new ArrayList<>();
    private final List<ContentFile> files = new ArrayList<>();

    ReportBinder(
            ContentFolder content,
            Narratives narratives,
            StatisticsBinder statistics,
            List<Language> languages,
            Findings findings) {
        this.content = content;
        this.narratives = narratives;
        this.statistics = statistics;
        this.languages = languages;
        this.findings = findings;
    }

    /** The reports that were read, newest year first. */
    List<Report> reports() {
        return List.copyOf(reports);
    }

    /** Everything in the {@code files/} folders of the reports that were read. */
    List<ContentFile> files() {
        return List.copyOf(files);
    }

    /**
     * Reads the reports of one body.
     *
     * @param folder of the body below the content folder, with a slash at the end
     */
    void read(String organ, String folder) {
        List<String> years = new ArrayList<>(content.list(folder));
        Collections.reverse(years);
        for (String year : years) {
            if (!content.isFolder(folder + year)) {
                content.warnIfStray(folder, year, List.of("YEAR/" + FILE), findings);
            } else if (!YEAR.matcher(year).matches()) {
                findings.add(Finding.error(
                        "bad-year",
                        Place.wholeFile(content.shown(folder + year)),
                        "“" + year + "” is not a year.",
                        "",
                        "Name the folder by the year that the report is about, for example 2018."));
            } else {
                report(organ, Integer.parseInt(year), folder + year + "/").ifPresent(reports::add);
            }
        }
    }

    private Optional<Report> report(String organ, int year, String folder) {
        if (!content.exists(folder + FILE)) {
            findings.add(Finding.error(
                    "missing-report",
                    Place.wholeFile(content.shown(folder + FILE)),
                    "The folder has no " + FILE + ".",
                    "",
                    "Make it with: bichig new report " + organ + " " + year + "; or take the folder away."));
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of(FILE));
        known.addAll(Narratives.fileNames(languages));
        known.add(FILES);
        content.list(folder).forEach(name -> content.warnIfStray(folder, name, known, findings));
        files.addAll(attachedFiles(folder));
        return content.fields(folder + FILE, ReportShapes.REPORT, findings)
                .map(fields -> bind(fields, organ, year, folder));
    }

    private List<ContentFile> attachedFiles(String folder) {
        return content.filesBelow(folder + FILES + "/", findings).stream()
                .map(name -> {
                    var path = content.path(folder + FILES + "/" + name);
                    return new ContentFile(
                            folder, FILES + "/" + name, path, path.toFile().length());
                })
                .toList();
    }

    private Report bind(Fields report, String organ, int year, String folder) {
        Optional<LocalText> title = LocalTexts.read(report, "title");
        Metadata metadata = metadata(report);
        Optional<Contact> contact = report.mapping("contact").map(ContactBinder::bind);
        Optional<SignOff> signOff = report.mapping("signOff")
                .map(fields -> new SignOff(
                        LocalTexts.read(fields, "organ"), fields.date("date").map(Located::value)));
        Optional<Fields> translation = report.mapping("translation");
        Fields none = report.within("translation", new YamlNode.Mapping(List.of(), report.place()));
        Optional<StatisticsReturn> filledIn =
                report.mapping("statistics").flatMap(fields -> statistics.bind(fields, year));
        Report bound = new Report(
                organ,
                year,
                title.orElse(LocalText.chinese("?")),
                metadata,
                contact,
                LocalTexts.read(report, "download"),
                signOff,
                filledIn,
                Acknowledgements.ofReport(report),
                narratives.read(folder, languages, translation.orElse(none)),
                attachments(report),
                folder,
                report.place("title"));
        report.finish();
        requireNarrative(bound, folder);
        return bound;
    }

    private static Metadata metadata(Fields report) {
        return new Metadata(
                PortalBinder.text(report, "indexNumber"),
                LocalTexts.read(report, "issuer"),
                PortalBinder.text(report, "documentNumber"),
                PortalBinder.text(report, "genre"),
                PortalBinder.text(report, "validity"),
                PortalBinder.text(report, "topic"),
                report.date("written").map(Located::value),
                moment(report, "published"),
                moment(report, "pageDate"),
                LocalTexts.read(report, "source"),
                LocalTexts.read(report, "publisher"),
                report.mapping("period").flatMap(ReportBinder::period));
    }

    private static Optional<DateAndTime> moment(Fields report, String key) {
        return report.dateOrDateTime(key).map(Located::value).map(found -> new DateAndTime(found.date(), found.time()));
    }

    private static Optional<Metadata.Period> period(Fields period) {
        return period.date("from")
                .flatMap(from -> period.date("to").map(to -> new Metadata.Period(from.value(), to.value())));
    }

    private static List<Attachment> attachments(Fields report) {
        List<Attachment> attachments = new ArrayList<>();
        for (Fields fields : report.mappings("attachments")) {
            Optional<LocalText> title = LocalTexts.read(fields, "title");
            boolean scanned = fields.flag("scanned").map(Located::value).orElse(false);
            fields.text("file")
                    .ifPresent(file -> attachments.add(new Attachment(
                            file.value(),
                            title.orElse(LocalText.chinese(file.value())),
                            scanned,
                            file.place(),
                            fields.line(file.place()))));
        }
        return attachments;
    }

    private void requireNarrative(Report report, String folder) {
        String file = folder + Narratives.fileName(Language.AUTHORITATIVE);
        if (!report.narratives().containsKey(Language.AUTHORITATIVE)) {
            boolean exists = content.exists(file);
            findings.add(Finding.error(
                    "missing-narrative",
                    Place.wholeFile(content.shown(file)),
                    exists
                            ? "The file holds no text, but it is the report's body."
                            : "The report has no body: there is no " + Narratives.fileName(Language.AUTHORITATIVE)
                                    + ".",
                    "",
                    "Put the text of the report there, beginning its headings with “## ”."));
        }
    }
}
