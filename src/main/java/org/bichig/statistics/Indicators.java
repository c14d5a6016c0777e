package org.bichig.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.script.LocalText;

/**
 * What pages draw and compare.
 *
 * @param forms what a format is called where formats are told apart, by id
 * @param followed in the order in which pages show them
 * @param compositions likewise
 */
public record Indicators(Map<String, LocalText> forms, List<Indicator> followed, List<Composition> compositions) {

    /** The name of a form; empty for one of the site's own, which has its title. */
    public Optional<LocalText> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Every text that a page may show. */
    public Stream<LocalText> texts() {
        return Stream.of(
                        forms.values().stream(),
                        followed.stream().flatMap(each -> Stream.of(each.label(), each.unit())),
                        compositions.stream().flatMap(each -> Stream.of(each.label(), each.unit())),
                        compositions.stream()
                                .flatMap(each -> each.breakdowns().stream())
                                .flatMap(each -> each.parts().stream())
                                .map(Composition.Part::label))
                .flatMap(texts -> texts);
    }
}
