package org.bichig.check.twin;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.markdown.Block;
import org.bichig.markdown.TwinBlocks;
import org.bichig.model.Narrative;
import org.bichig.model.Site;
import org.bichig.script.Language;

/** A text and a translation of it. */
public final class Twin {

    private static final String REPORTS = "reports/";

    private final Narrative original;
    private final Narrative translation;
    private final List<TwinBlocks.Section> sections;
    private final List<Seen> originalBlocks;
    private final List<Seen> translationBlocks;
    private final List<Facing> facing;

    private Twin(Narrative original, Narrative translation) {
        this.original = original;
        this.translation = translation;
        this.sections = TwinBlocks.sections(original.text(), translation.text());
        this.originalBlocks = seen(original);
        this.translationBlocks = seen(translation);
        this.facing = facing(sections, byBlock(originalBlocks), byBlock(translationBlocks));
    }

    private static List<Seen> seen(Narrative narrative) {
        return narrative.text().blocks().stream().map(Seen::of).toList();
    }

    private static IdentityHashMap<Block, Seen> byBlock(List<Seen> blocks) {
        IdentityHashMap<Block, Seen> seen = new IdentityHashMap<>();
        blocks.forEach(one -> seen.put(one.block(), one));
        return seen;
    }

    private static List<Facing> facing(
            List<TwinBlocks.Section> sections,
            IdentityHashMap<Block, Seen> originals,
            IdentityHashMap<Block, Seen> translations) {
        List<Facing> facing = new ArrayList<>();
        for (TwinBlocks.Section section : sections) {
            boolean isAlike = section.isAlike();
            for (TwinBlocks.Pair pair : section.pairs()) {
                Optional<Seen> first = pair.first().map(originals::get);
                Optional<Seen> second = pair.second().map(translations::get);
                first.ifPresent(one -> second.ifPresent(other -> facing.add(new Facing(one, other, isAlike))));
            }
        }
        return List.copyOf(facing);
    }

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
                        .map(translation -> new Twin(original, translation));
    }

    /** How the command line names the two: {@code huhhot/2018} for a report, {@code pages/guide} for a page. */
    public String name() {
        return name(original.folder());
    }

    public Narrative original() {
        return original;
    }

    public Narrative translation() {
        return translation;
    }

    /** What stands below each heading, in either text. */
    public List<TwinBlocks.Section> sections() {
        return sections;
    }

    /** The blocks of the original, in order. */
    List<Seen> originalBlocks() {
        return originalBlocks;
    }

    /** The blocks of the translation, in order. */
    List<Seen> translationBlocks() {
        return translationBlocks;
    }

    /** The blocks that face each other, in the order of the texts. */
    List<Facing> facing() {
        return facing;
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
