package org.bichig.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a text under a heading of its highest level.
 *
 * @param heading empty for what stands before the first heading
 * @param passages what stands under it, headings of lower levels included
 */
public record Section(Optional<Passage> heading, List<Passage> passages) {

    static List<Section> of(List<Passage> all) {
        int highest = all.stream()
                .filter(Passage::isHeading)
                .mapToInt(Passage::level)
                .min()
                .orElse(0);
        List<Section> sections = new ArrayList<>();
        Optional<Passage> heading = Optional.empty();
        List<Passage> below = new ArrayList<>();
        for (Passage passage : all) {
            if (passage.isHeading() && passage.level() == highest) {
                add(sections, heading, below);
                heading = Optional.of(passage);
                below.clear();
            } else {
                below.add(passage);
            }
        }
        add(sections, heading, below);
        return List.copyOf(sections);
    }

    private static void add(List<Section> sections, Optional<Passage> heading, List<Passage> below) {
        if (heading.isPresent() || !below.isEmpty()) {
            sections.add(new Section(heading, List.copyOf(below)));
        }
    }

    public String title() {
        return heading.map(Passage::text).orElse("");
    }
}
