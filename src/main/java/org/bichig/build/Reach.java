package org.bichig.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.page.Ingredients;
import org.bichig.page.PlannedFile;
import org.bichig.page.SitePlan;
import org.bichig.render.FileRenderer;
import org.bichig.script.Language;

/**
 * Which files of a site an input reaches: from what the plan says that each file is made from, by which builds decide too
 * what to render. What a page shows of other reports than its own is said of its kind.
 *
 * <p>It says too much rather than too little. A test holds it against what edits change.
 */
final class Reach {

    private static final String REPORT = "report.yaml";
    private static final String PAGE = "page.yaml";

    private final BuildRequest request;
    private final Site site;
    private final List<PlannedFile> files;
    private final FileRenderer renderer;
    private final Map<String, SortedSet<String>> closures = new HashMap<>();
    private final Map<String, Filled> filled = new HashMap<>();

    /**
     * Where a form was filled in.
     *
     * @param reports by the paths of their files
     * @param bodies whose reports these are, by their keys
     */
    private record Filled(Set<String> reports, Set<String> bodies) {}

    Reach(BuildRequest request, SiteBuild.Planned planned, FileRenderer renderer) {
        this.request = request;
        this.site = planned.site();
        // Each body stands for itself: it only matters which files are made from which.
        this.files = SitePlan.of(planned.site(), planned.theme(), Optional::of).files();
        this.renderer = renderer;
    }

    /** Every file that the site will have. */
    List<PlannedFile> files() {
        return files;
    }

    /** How a file depends on an input; empty when it does not. */
    Optional<Reached> of(InputFile input, PlannedFile file) {
        return switch (input.kind()) {
            case SITE ->
                when(!(file instanceof PlannedFile.Asset) && !Traits.isPublishedAsItIs(file), Reached.MADE_FROM);
            case MESSAGES -> ofMessages(input, file);
            case FORM -> ofForm(input, file);
            case BODY -> ofBody(input, file);
            case REPORT -> isOf(owner(input, REPORT), file) ? made(file) : aboutReport(input, file);
            case REPORT_TEXT -> isOf(owner(input, REPORT), file) ? ofText(input, file) : aboutReport(input, file);
            case REPORT_FILE, PAGE_FILE -> ofFile(input, file);
            case PAGE -> isOf(owner(input, PAGE), file) ? made(file) : aboutPage(file);
            case PAGE_TEXT -> isOf(owner(input, PAGE), file) ? ofText(input, file) : aboutPage(file);
            case AUDIT -> when(Traits.isAccessibility(file), Reached.MADE_FROM);
            case TEMPLATE -> when(templates(file).contains(input.key()), Reached.MADE_FROM);
            case STYLE -> ofAsset("bichig.css", file);
            case ASSET -> ofAsset(input.key(), file);
            case TRANSLATION_RECORD, OTHER -> Optional.empty();
        };
    }

    private static Optional<Reached> made(PlannedFile file) {
        return when(!Traits.isPublishedAsItIs(file), Reached.MADE_FROM);
    }

    private static Optional<Reached> when(boolean so, Reached how) {
        return so ? Optional.of(how) : Optional.empty();
    }

    private static Optional<Reached> ofMessages(InputFile input, PlannedFile file) {
        if (!Traits.isPage(file) && !Traits.isData(file) && !Traits.hasFigures(file)
                || file instanceof PlannedFile.Page page && Traits.isForCrawlers(page)) {
            return Optional.empty();
        }
        return Optional.of(Traits.isInAnother(input.key(), file) ? Reached.SHOWS : Reached.MADE_FROM);
    }

    private Optional<Reached> ofForm(InputFile input, PlannedFile file) {
        Filled filled = this.filled.computeIfAbsent(input.key(), this::filled);
        if (filled.reports().isEmpty() || Traits.isPublishedAsItIs(file) || file instanceof PlannedFile.QrCode) {
            return Optional.empty();
        }
        if (filled.reports().contains(file.origin().file())) {
            return Optional.of(Reached.MADE_FROM);
        }
        boolean ofSuchABody = Traits.isPage(file)
                && file.origin()
                        .ingredients()
                        .map(Ingredients::content)
                        .filter(filled.bodies()::contains)
                        .isPresent();
        return ofSuchABody || Traits.isOfTheWholeSite(file) ? Optional.of(Reached.SHOWS) : around(file);
    }

    private Filled filled(String form) {
        List<Report> reports = site.reports().stream()
                .filter(report -> report.statistics()
                        .filter(statistics -> statistics.table().format().id().equals(form))
                        .isPresent())
                .toList();
        return new Filled(
                reports.stream().map(report -> report.place().file()).collect(Collectors.toSet()),
                reports.stream().map(Report::organ).collect(Collectors.toSet()));
    }

    private static Optional<Reached> ofBody(InputFile input, PlannedFile file) {
        if (Traits.isMadeFromBody(input.key(), file)) {
            return made(file);
        }
        return Traits.showsOf(input.key(), file) || Traits.isOfTheWholeSite(file)
                ? Optional.of(Reached.SHOWS)
                : around(file);
    }

    /** Files of other reports, and of none. */
    private static Optional<Reached> aboutReport(InputFile input, PlannedFile file) {
        String body = input.key().substring(0, input.key().indexOf('/'));
        return Traits.isMadeFromBody(body, file) && Traits.isPage(file)
                        || Traits.showsOf(body, file)
                        || Traits.isOfTheWholeSite(file)
                ? Optional.of(Reached.SHOWS)
                : around(file);
    }

    private static Optional<Reached> aboutPage(PlannedFile file) {
        boolean lists = file instanceof PlannedFile.Page page
                && List.of("site-map.ftlh", "sitemap.ftlx", "sitemap-index.ftlx")
                        .contains(page.template());
        return lists || Traits.isAccessibility(file) ? Optional.of(Reached.SHOWS) : around(file);
    }

    /** Of the files of the report, or of the page, whose text it is. A text that is missing is replaced by the Chinese one. */
    private Optional<Reached> ofText(InputFile input, PlannedFile file) {
        if (Traits.isPublishedAsItIs(file)) {
            return Optional.empty();
        }
        boolean another = Traits.isInAnother(input.name(), file) && !isInsteadOfMissing(input, file);
        return Optional.of(Traits.isPage(file) && !another ? Reached.MADE_FROM : Reached.SHOWS);
    }

    private boolean isInsteadOfMissing(InputFile input, PlannedFile file) {
        Path folder = Path.of(file.origin().file()).resolveSibling("");
        return input.name().equals(Language.AUTHORITATIVE.key())
                && texts(folder.toString().replace('\\', '/')).stream()
                        .noneMatch(language -> Traits.isIn(language.key(), file));
    }

    /** The languages in which there are texts in a folder, which a report or a page has. */
    private Collection<Language> texts(String folder) {
        return Stream.concat(
                        site.reports().stream()
                                .filter(report -> folder(report.place().file()).equals(folder))
                                .map(Report::narratives),
                        site.pages().stream()
                                .filter(page -> folder(page.place().file()).equals(folder))
                                .map(page -> page.narratives()))
                .findFirst()
                .map(Map::keySet)
                .<Collection<Language>>map(languages -> languages)
                .orElse(List.of());
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** What is published as it is. Whatever names it says how large it is. */
    private Optional<Reached> ofFile(InputFile input, PlannedFile file) {
        if (file instanceof PlannedFile.Copy copy) {
            return when(copy.source().toString().replace('\\', '/').equals(input.shown()), Reached.MADE_FROM);
        }
        String folder = folder(owner(input, input.kind() == InputFile.Kind.REPORT_FILE ? REPORT : PAGE));
        return when(
                Traits.isPage(file) && folder(file.origin().file()).equals(folder)
                        || Traits.isData(file)
                        || Traits.isAccessibility(file),
                Reached.SHOWS);
    }

    /** Names of assets say what is in them; so whatever names one is another file when that is. */
    private static Optional<Reached> ofAsset(String name, PlannedFile file) {
        String own = "templates/assets/" + name;
        if (file instanceof PlannedFile.Asset) {
            return file.origin().file().equals(own)
                    ? Optional.of(Reached.MADE_FROM)
                    : when(file.origin().file().endsWith(".css") && !name.endsWith(".txt"), Reached.SHOWS);
        }
        boolean loaded = List.of(".css", ".js", ".svg", ".woff2").stream().anyMatch(name::endsWith);
        if (!loaded) {
            return Optional.empty();
        }
        // What is pasted elsewhere is cut out of a page, and loads nothing.
        return file instanceof PlannedFile.Fragment
                ? Optional.of(Reached.SHOWS)
                : when(file instanceof PlannedFile.Page page && page.template().endsWith(".ftlh"), Reached.MADE_FROM);
    }

    private SortedSet<String> templates(PlannedFile file) {
        String template = file instanceof PlannedFile.Fragment fragment
                ? fragment.page().template()
                : file instanceof PlannedFile.Page page ? page.template() : "";
        return closures.computeIfAbsent(template, name -> renderer.templates(file));
    }

    /** The path by which the plan knows the report, or the page, that a file belongs to. */
    private String owner(InputFile input, String known) {
        boolean report = known.equals(REPORT);
        return request.content()
                .resolve(report ? "reports" : "pages")
                .resolve(input.key())
                .resolve(known)
                .toString()
                .replace('\\', '/');
    }

    private static boolean isOf(String owner, PlannedFile file) {
        return file.origin().file().equals(owner);
    }

    private static Optional<Reached> around(PlannedFile file) {
        return when(
                Traits.isPage(file) && !(file instanceof PlannedFile.Page page && Traits.isForCrawlers(page)),
                Reached.AROUND);
    }
}
