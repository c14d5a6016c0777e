package org.bichig.build;

import java.util.List;
import java.util.stream.Stream;
import org.bichig.page.Ingredients;
import org.bichig.page.PlannedFile;
import org.bichig.script.Language;

/** What can be told of a planned file without making it: what kind it is of, and whose. */
final class Traits {

    private static final String ACCESSIBILITY = "/accessibility/index.html";

    private Traits() {}

    static boolean isMadeFromBody(String body, PlannedFile file) {
        return file.origin()
                .ingredients()
                .map(Ingredients::content)
                .filter(body::equals)
                .isPresent();
    }

    static boolean showsOf(String body, PlannedFile file) {
        return isPage(file)
                && file.origin()
                        .ingredients()
                        .map(Ingredients::neighbours)
                        .filter(neighbours -> neighbours.stream()
                                .anyMatch(neighbour -> neighbour.body().equals(body)))
                        .isPresent();
    }

    static boolean isPage(PlannedFile file) {
        return file instanceof PlannedFile.Page || file instanceof PlannedFile.Fragment;
    }

    static boolean hasFigures(PlannedFile file) {
        return file instanceof PlannedFile.Csv
                || file instanceof PlannedFile.Json
                || file instanceof PlannedFile.Workbook;
    }

    static boolean isData(PlannedFile file) {
        return file instanceof PlannedFile.Data
                || file instanceof PlannedFile.DataPackage
                || file instanceof PlannedFile.DataArchive;
    }

    static boolean isPublishedAsItIs(PlannedFile file) {
        return file instanceof PlannedFile.Copy;
    }

    /** The statement counts what the site has. */
    static boolean isAccessibility(PlannedFile file) {
        return file.address().file().endsWith(ACCESSIBILITY);
    }

    static boolean isForCrawlers(PlannedFile.Page page) {
        return List.of("robots.ftl", "sitemap.ftlx", "sitemap-index.ftlx").contains(page.template());
    }

    /** Indexes, comparisons, data, feeds: what shows some of all reports. */
    static boolean isOfTheWholeSite(PlannedFile file) {
        if (file instanceof PlannedFile.Page page) {
            return file.origin().ingredients().map(Ingredients::ofLists).orElse(true)
                            && !List.of("robots.ftl", "not-found.ftlh", "standing.ftlh")
                                    .contains(page.template())
                    || isAccessibility(file);
        }
        return isData(file);
    }

    static boolean isInAnother(String language, PlannedFile file) {
        return !isIn(language, file) && Stream.of(Language.values()).anyMatch(other -> isIn(other.key(), file));
    }

    static boolean isIn(String language, PlannedFile file) {
        return file.address().file().startsWith(language + "/");
    }
}
