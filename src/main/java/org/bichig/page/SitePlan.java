package org.bichig.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.model.ContentFile;
import org.bichig.model.Site;
import org.bichig.model.Theme;
import org.bichig.script.Language;

/**
 * Everything that a site consists of, in a fixed order: assets, then pages, then indexes, so that a site that is being
 * published never links to what is not there yet.
 */
public record SitePlan(List<PlannedFile> files) {

    /** The same where nobody knows what bodies were made from. */
    public static SitePlan of(Site site, Theme theme) {
        return of(site, theme, organ -> Optional.empty());
    }

    /**
     * Decides what pages a site has. Reads nothing but its arguments.
     *
     * @param bodies a hash of everything that was read of a body, by its key; empty where nobody knows
     */
    public static SitePlan of(Site site, Theme theme, Function<String, Optional<String>> bodies) {
        AssetCatalog assets = new AssetCatalog(theme);
        PageContext context = new PageContext(site, assets);
        Origins origins = new Origins(context, bodies);
        List<PlannedFile> files = new ArrayList<>();
        assets.files().forEach(files::add);
        for (ContentFile file : site.files()) {
            files.add(new PlannedFile.Copy(Addresses.file(file.owner(), file.name()), file.source(), origins.of(file)));
        }
        Stream.of(
                        new ReportPages(context, origins).files(),
                        new FacingPages(context, origins).files(),
                        // Which pages there are is asked when the statement is rendered: the list is complete by then.
                        new StandingPages(context, files).files(),
                        new IndexPages(context, origins).files(),
                        new ComparisonPages(context, origins).files(),
                        new DataPages(context, origins).files(),
                        new SitePages(context, origins).files(),
                        new CrawlerFiles(context, origins).files())
                .flatMap(List::stream)
                .forEach(files::add);
        return new SitePlan(List.copyOf(files));
    }

    /** What has changed since the site was measured, as a note; nothing when nobody measured it. */
    public List<Finding> outdated(Site site) {
        return site.audit()
                .map(audit -> SinceAudit.of(site, audit, files).findings(site, audit))
                .orElse(List.of());
    }

    /** What the accessibility statement says of the audit, as the sentences that open it. */
    public List<String> statement(Site site, Language language) {
        return new AuditSentences(Words.of(language, site.messages(language), false), site, files).all();
    }

    /**
     * Files that would stand in one place: at the same address, or at addresses that only upper and lower case tell apart,
     * which on many disks are one.
     */
    public List<List<PlannedFile>> clashes() {
        Map<String, List<PlannedFile>> byName = new LinkedHashMap<>();
        for (PlannedFile file : files) {
            String name = file.address().file().toLowerCase(Locale.ROOT);
            byName.computeIfAbsent(name, first -> new ArrayList<>()).add(file);
        }
        return byName.values().stream().filter(claims -> claims.size() > 1).toList();
    }
}
