package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import org.bichig.markdown.Heading;
import org.bichig.markdown.RichText;
import org.bichig.model.Narrative;
import org.bichig.page.view.ContentsEntry;
import org.bichig.page.view.Statistics;

/** Narratives as a page shows them: their links resolved for where the page stands, their headings as a contents list. */
final class NarrativeViews {

    private final Words words;
    private final LinkResolver links;

    NarrativeViews(Words words, Address address) {
        this.words = words;
        this.links = new LinkResolver(words.language(), address);
    }

    org.bichig.page.view.Narrative view(Narrative narrative) {
        return view(narrative, narrative.text());
    }

    /** A Chinese narrative with the reading of each word above it. */
    org.bichig.page.view.Narrative withPinyin(Narrative narrative, PinyinReaders readers) {
        return view(narrative, readers.lend(narrative.text()::withPinyin));
    }

    private org.bichig.page.view.Narrative view(Narrative narrative, RichText text) {
        return new org.bichig.page.view.Narrative(
                lang(narrative), text.html(target -> links.href(target, narrative.folder())));
    }

    /** The headings of the narrative, two levels deep, then the tables. */
    List<ContentsEntry> contents(Narrative narrative, List<Statistics> statistics) {
        List<ContentsEntry> entries = new ArrayList<>();
        List<Heading> headings = narrative.headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() == 2) {
                List<ContentsEntry> children = new ArrayList<>();
                for (int j = i + 1; j < headings.size() && headings.get(j).level() > 2; j++) {
                    if (headings.get(j).level() == 3) {
                        children.add(entry(headings.get(j), narrative, List.of()));
                    }
                }
                entries.add(entry(heading, narrative, children));
            }
        }
        statistics.forEach(form -> entries.add(new ContentsEntry(form.title(), "#statistics", tables(form))));
        return entries;
    }

    /** The tables of a form that has several. */
    private static List<ContentsEntry> tables(Statistics form) {
        return form.tables().size() == 1
                ? List.of()
                : form.tables().stream()
                        .map(table -> new ContentsEntry(table.title(), "#" + table.id(), List.of()))
                        .toList();
    }

    private ContentsEntry entry(Heading heading, Narrative narrative, List<ContentsEntry> children) {
        return new ContentsEntry(words.in(narrative.language(), heading.text()), "#" + heading.anchor(), children);
    }

    private String lang(Narrative narrative) {
        return narrative.language() == words.language()
                ? ""
                : narrative.language().tag();
    }
}
