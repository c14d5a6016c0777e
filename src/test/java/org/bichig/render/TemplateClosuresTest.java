package org.bichig.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bichig.finding.Findings;
import org.bichig.load.ThemeLoader;
import org.bichig.model.Theme;
import org.junit.jupiter.api.Test;

/** A template is known by everything that it may print, and by nothing else. */
class TemplateClosuresTest {

    private static TemplateClosures closures(Map<String, String> templates) {
        SortedMap<String, Theme.TemplateSource> sources = new TreeMap<>();
        templates.forEach((name, text) -> sources.put(name, new Theme.TemplateSource("templates/" + name, text)));
        return new TemplateClosures(new Theme(sources, new TreeMap<>(), new TreeMap<>()), new Fingerprinter());
    }

    @Test
    void importsAndIncludesAreFollowedHoweverDeepAndRound() {
        assertThat(closures(Map.of(
                                "a.ftlh",
                                        "<#import \"b.ftlh\" as b><#include 'c.ftlh'><@shared template=\"f.ftlh\" t=page.t/>",
                                "b.ftlh", "<#import \"/d.ftlh\" as d>",
                                "c.ftlh", "",
                                "d.ftlh", "<#import \"a.ftlh\" as a>",
                                "e.ftlh", "<#import \"a.ftlh\" as a>",
                                "f.ftlh", ""))
                        .closure("a.ftlh"))
                .containsExactly("a.ftlh", "b.ftlh", "c.ftlh", "d.ftlh", "f.ftlh");
    }

    @Test
    void whatOnlyARunCouldTellReachesEverything() {
        for (String dynamic : new String[] {
            "<#include name>",
            "<#include \"${name}.ftlh\">",
            "<#include \"*/b.ftlh\">",
            "${text?interpret}",
            "<#include \"b\" + \".ftlh\">",
            "<@shared template=name/>",
            "<@shared t=1 template=\"b.ftlh\"/>"
        }) {
            assertThat(closures(Map.of("a.ftlh", dynamic, "b.ftlh", "", "c.ftlh", ""))
                            .closure("a.ftlh"))
                    .as(dynamic)
                    .containsExactly("a.ftlh", "b.ftlh", "c.ftlh");
        }
    }

    @Test
    void theHashChangesWithAnyTextThatIsReached() {
        Map<String, String> templates = Map.of("a.ftlh", "<#import \"b.ftlh\" as b>", "b.ftlh", "one", "c.ftlh", "one");
        Map<String, String> reached = new TreeMap<>(templates);
        reached.put("b.ftlh", "two");
        Map<String, String> other = new TreeMap<>(templates);
        other.put("c.ftlh", "two");
        long hash = closures(templates).hash("a.ftlh");
        assertThat(closures(reached).hash("a.ftlh")).isNotEqualTo(hash);
        assertThat(closures(other).hash("a.ftlh")).isEqualTo(hash);
    }

    @Test
    void theThemeKeepsItsPartsApart() {
        TemplateClosures closures =
                new TemplateClosures(ThemeLoader.load(Optional.empty(), new Findings()), new Fingerprinter());
        assertThat(closures.closure("report.ftlh"))
                .contains("layout.ftlh", "statistics.ftlh")
                .doesNotContain("home.ftlh");
        assertThat(closures.closure("robots.ftl")).containsExactly("robots.ftl");
    }
}
