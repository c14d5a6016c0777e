package org.bichig.check.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * The section on problems is not that of the year before again (年年雷同, 国办公开办函〔2021〕30号). Compared are sentences, as letters
 * and digits alone; of those that say something, more than six in ten must be new.
 */
final class ProblemsAreThoseOfTheYear {

    private static final String RULE = "problems-repeated";
    private static final int MOST_PERCENT = 60;

    /** Shorter ones (主要问题是：) are frames, not statements. */
    private static final int SHORTEST = 8;

    /** With fewer sentences one that is right to be repeated would already be most of them. */
    private static final int FEWEST = 2;

    private static final Pattern TITLE = Pattern.compile("存在的?(?:主要)?(?:问题|困难)|主要问题");

    /** The year, and what counts problems up, changes although nothing was written anew. */
    private static final Pattern FRAME =
            Pattern.compile("20\\d{2}年度?|第?[一二三四五六七八九十]+是|^[（(]?[一二三四五六七八九十\\d]+[)）、.．]|[^\\p{L}\\p{N}]");

    private ProblemsAreThoseOfTheYear() {}

    static void check(ReportText text, ReportText before, Findings findings) {
        List<Section> now = problems(text);
        List<String> sentences = sentences(now);
        if (sentences.size() < FEWEST) {
            return;
        }
        Set<String> then = Set.copyOf(sentences(problems(before)));
        long again = sentences.stream().filter(then::contains).count();
        if (again * 100 > (long) MOST_PERCENT * sentences.size()) {
            Passage heading = now.get(0).heading().orElseThrow();
            findings.add(Finding.warning(
                    RULE,
                    heading.place(),
                    again + " of the " + sentences.size() + " sentences below this heading stand in the report on "
                            + before.year() + " too (" + before.narrative().file() + ").",
                    heading.typed(),
                    "Say what the problems of " + text.year() + " were, and what became of those of the year before."));
        }
    }

    private static List<Section> problems(ReportText text) {
        return text.sections().stream()
                .filter(section -> section.heading().isPresent()
                        && TITLE.matcher(section.title()).find())
                .toList();
    }

    private static List<String> sentences(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.passages().stream())
                .filter(passage -> !passage.isHeading())
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> FRAME.matcher(sentence.text().strip()).replaceAll(""))
                .filter(sentence -> sentence.length() >= SHORTEST)
                .collect(Collectors.toList());
    }
}
