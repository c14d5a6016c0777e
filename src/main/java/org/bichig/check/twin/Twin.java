package org.bichig.check.twin;

import java.util.Map;
import java.util.stream.Stream;
import org.bichig.markdown.Block;
import org.bichig.model.Narrative;
import org.bichig.model.Site;
import org.bichig.script.Language;

/**
 * A text and a translation of it.
 *
 * @param name how the command line names the two: {@code huhhot/2018} for a report, {@code pages/guide} for a page
 */
public record Twin(String name, Narrative original, Narrative translation) {

    private static final String REPORTS = "reports/";

    /** All of a site, reports first. */
    public static Stream<Twin> all(Site site) {
        return Stream.concat(
                        site.reports().stream().map(report -> report.narratives()),
                        site.pages().stream().map(page -> page.narratives()))
                .flatMap(Twin::of);
    }

    /** The texts of one report or page; none if there is no translation. */
    public static Stream<Twin> of(Map<Language, Narrative> narratives) {
        Narrative original = narratives.get(Language.AUTHORITATIVE);
        return original == null
                ? Stream.of()
                : narratives.values().stream()
                        .filter(narrative -> narrative != original)
                        .map(translation -> new Twin(name(original.folder()), original, translation));
    }

    /** How the command line names the texts in a folder of the content. */
    public static String name(String folder) {
        String name = folder.startsWith(REPORTS) ? folder.substring(REPORTS.length()) : folder;
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    /** {@code zh.md:12} */
    static String line(Narrative narrative, Block block) {
        return fileName(narrative) + ":" + block.place().line();
    }

    static String fileName(Narrative narrative) {
        return narrative.file().substring(narrative.file().lastIndexOf('/') + 1);
    }
}
