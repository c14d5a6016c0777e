package org.bichig.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Audit;
import org.bichig.model.Messages;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.SignOffNames;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;
import org.bichig.script.Language;

/** Reads a folder of content into a {@link Site}, and says everything that is wrong with it at once. */
public final class ContentLoader {

    private final Path root;
    private final Set<String> reserved;

    /**
     * @param root the folder, as the user typed it; findings name files below it in the same way
     * @param reserved names that neither a body nor a standing page may have
     */
    public ContentLoader(Path root, Set<String> reserved) {
        this.root = root;
        this.reserved = Set.copyOf(reserved);
    }

    /**
     * What was loaded.
     *
     * @param checked what the rules found that look at one body alone
     */
    public record Loaded(Site site, List<Finding> checked) {}

    /**
     * The files and folders, by their paths below the content folder, that a body with its reports is made from. Nothing
     * else has a say in what is read and found there.
     *
     * @param organ its key
     */
    public static List<String> madeFrom(String organ) {
        return List.of(SiteBinder.FILE, "messages", "formats", OrganBinder.file(organ), ReportReader.FOLDER + organ);
    }

    /** Says how the bodies of this site are come by. */
    private interface Source {
        ReportReader.Bodies bodies(SiteBinder.Bound site, FormsOfYears forms);
    }

    /** The site; empty when not even {@code site.yaml} could be read. With errors among the findings it is not whole. */
    public Optional<Site> load(Findings findings) {
        return load((site, forms) -> (organ, reading) -> reading.now(), findings)
                .map(Loaded::site);
    }

    /**
     * The same, with each body checked as soon as it has been read, and then without what only the rules look at.
     *
     * @param shelf has the bodies whose files have not changed, and keeps the others
     */
    public Optional<Loaded> load(BodyRules rules, BodyShelf shelf, Findings findings) {
        return load((site, forms) -> new KeptBodies(site.settings(), rules, shelf, new BodyPack(forms)), findings);
    }

    private Optional<Loaded> load(Source source, Findings findings) {
        ContentFolder content = new ContentFolder(root);
        if (!Files.isDirectory(root)) {
            findings.add(Finding.error(
                    "missing-content",
                    Place.wholeFile(content.shown("")),
                    "There is no such folder.",
                    "",
                    "Run bichig in the folder that holds content/, name the folder with --content, or make a new site "
                            + "with: bichig init DIR"));
            return Optional.empty();
        }
        if (!content.exists(SiteBinder.FILE)) {
            findings.add(Finding.error(
                    "missing-content",
                    Place.wholeFile(content.shown(SiteBinder.FILE)),
                    "The content folder has no " + SiteBinder.FILE + ".",
                    "",
                    "Name the right folder with --content, or make a new site with: bichig init DIR"));
            return Optional.empty();
        }
        return SiteBinder.read(content, findings).map(site -> load(content, site, source, findings));
    }

    /** Where {@code site.yaml} says that the site will stand; empty when it says so in no readable way. */
    public Optional<URI> address() {
        ContentFolder content = new ContentFolder(root);
        Findings findings = new Findings();
        return content.exists(SiteBinder.FILE)
                ? SiteBinder.read(content, findings)
                        .filter(site -> !findings.hasErrors())
                        .map(site -> site.settings().address())
                : Optional.empty();
    }

    private Loaded load(ContentFolder content, SiteBinder.Bound site, Source source, Findings findings) {
        List<Language> languages = site.settings().languages();
        Map<Language, Messages> messages = MessageLibrary.read(content, findings);
        Narratives narratives = new Narratives(content, messages, findings);
        List<StandingPage> pages = new PageBinder(content, narratives, languages, reserved, findings).read();
        Set<String> taken = new HashSet<>(reserved);
        pages.forEach(page -> taken.add(page.key()));
        List<Organ> organs = new OrganBinder(content, taken, findings).read(site);
        FormatLibrary formats = FormatLibrary.of(content, findings);
        boolean names = !site.settings().signOffNames().equals(Optional.of(SignOffNames.HIDE));
        Spellings spellings = new Spellings();
        FormsOfYears forms = new FormsOfYears(formats);
        ReportReader reports =
                new ReportReader(content, narratives, new StatisticsBinder(formats, forms, names), languages, findings);
        spellings.takeUp(content.words());
        List<Report> read = reports.read(organs, source.bodies(site, forms), spellings);
        Optional<Audit> audit = content.exists(AuditBinder.FILE)
                ? content.fields(AuditBinder.FILE, findings).flatMap(AuditBinder::bind)
                : Optional.empty();
        spellings.report(site.distinctWords(), reports::words, findings);
        warnOfStrays(content, findings);
        Site loaded = new Site(
                site.settings(),
                messages,
                organs,
                read,
                pages,
                reports.files(),
                audit,
                IndicatorLibrary.read(),
                ProgramVersion.read());
        return new Loaded(loaded, reports.checked());
    }

    private static void warnOfStrays(ContentFolder content, Findings findings) {
        List<String> known = List.of(
                SiteBinder.FILE,
                "organs",
                "reports",
                "pages",
                "messages",
                "formats",
                ContentSchemas.FOLDER,
                AuditBinder.FILE);
        content.list("").forEach(name -> content.warnIfStray("", name, known, findings));
    }
}
