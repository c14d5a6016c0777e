package org.bichig.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Narrative;
import org.bichig.model.StandingPage;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/** Reads {@code pages/KEY/}: the pages that are not reports. */
final class PageBinder {

    private static final String FOLDER = "pages/";
    private static final String FILE = "page.yaml";

    private final ContentFolder content;
    private final Narratives narratives;
    private final List<Language> languages;
    private final Set<String> reserved;
    private final Findings findings;

    PageBinder(
            ContentFolder content,
            Narratives narratives,
            List<Language> languages,
            Set<String> reserved,
            Findings findings) {
        this.content = content;
        this.narratives = narratives;
        this.languages = languages;
        this.reserved = reserved;
        this.findings = findings;
    }

    List<StandingPage> read() {
        List<StandingPage> pages = new ArrayList<>();
        for (String key : content.list(FOLDER)) {
            String folder = FOLDER + key + "/";
            if (!content.isFolder(FOLDER + key)) {
                content.warnIfStray(FOLDER, key, List.of("KEY/" + FILE), findings);
                continue;
            }
            Optional<String> whyNot = Names.whyNot(key, reserved);
            if (whyNot.isPresent()) {
                findings.add(Finding.error(
                        "bad-name",
                        Place.wholeFile(content.shown(FOLDER + key)),
                        "“" + key + "” cannot be the key of a page. " + whyNot.get(),
                        "",
                        "Rename the folder."));
                continue;
            }
            List<String> known = new ArrayList<>(List.of(FILE));
            known.addAll(Narratives.fileNames(languages));
            content.list(folder).forEach(name -> content.warnIfStray(folder, name, known, findings));
            content.fields(folder + FILE, SiteShapes.PAGE, findings)
                    .ifPresent(fields -> pages.add(bind(key, folder, fields)));
        }
        return pages;
    }

    private StandingPage bind(String key, String folder, Fields page) {
        LocalText title = LocalTexts.read(page, "title").orElse(LocalText.chinese(key));
        DateAndTime date = page.dateOrDateTime("date")
                .map(Located::value)
                .map(found -> new DateAndTime(found.date(), found.time()))
                .orElse(DateAndTime.of(LocalDate.EPOCH));
        Fields none = page.within("translation", new YamlNode.Mapping(List.of(), page.place()));
        Map<Language, Narrative> texts =
                narratives.read(folder, languages, page.mapping("translation").orElse(none));
        StandingPage bound = new StandingPage(
                key,
                title,
                date,
                LocalTexts.read(page, "source"),
                texts,
                typed(folder, texts.keySet()),
                folder,
                page.place());
        page.finish();
        if (!bound.narratives().containsKey(Language.AUTHORITATIVE)) {
            String file = folder + Narratives.fileName(Language.AUTHORITATIVE);
            findings.add(Finding.error(
                    "missing-narrative",
                    Place.wholeFile(content.shown(file)),
                    "The page has no text: there is no " + Narratives.fileName(Language.AUTHORITATIVE)
                            + ", or nothing in it.",
                    "",
                    "Put the text of the page there, or take the folder away: an empty page is an empty column."));
        }
        return bound;
    }

    /** Read once more and without findings: whatever is wrong with the file was told when it became a narrative. */
    private Map<Language, List<String>> typed(String folder, Set<Language> written) {
        Map<Language, List<String>> typed = new EnumMap<>(Language.class);
        for (Language language : written) {
            content.text(folder + Narratives.fileName(language), new Findings())
                    .ifPresent(
                            source -> typed.put(language, source.text().lines().toList()));
        }
        return Collections.unmodifiableMap(typed);
    }
}
