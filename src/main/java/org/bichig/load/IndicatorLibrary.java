package org.bichig.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.script.LocalText;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Composition;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Indicators;

/** What pages draw and compare: {@code indicators.yaml}, which travels inside bichig. */
final class IndicatorLibrary {

    private static final String FILE = "indicators.yaml";

    private IndicatorLibrary() {}

    static Indicators read() {
        Findings findings = new Findings();
        Fields fields = Resources.fields(FILE, findings);
        Map<String, LocalText> forms = new LinkedHashMap<>();
        fields.mappings("forms")
                .forEach(form -> LocalTexts.read(form).ifPresent(name -> forms.put(text(form, "key"), name)));
        List<Indicator> followed = fields.mappings("indicators").stream()
                .map(IndicatorLibrary::indicator)
                .toList();
        List<Composition> compositions = fields.mappings("compositions").stream()
                .map(IndicatorLibrary::composition)
                .toList();
        fields.finish();
        Resources.requireSound(FILE, findings);
        return new Indicators(Map.copyOf(forms), followed, compositions);
    }

    private static Indicator indicator(Fields of) {
        return new Indicator(
                text(of, "key"),
                label(of, "label"),
                label(of, "unit"),
                of.mappings("meanings").stream().map(IndicatorLibrary::meaning).toList());
    }

    private static Indicator.Meaning meaning(Fields of) {
        of.requiredText("source");
        return new Indicator.Meaning(texts(of, "forms"), new CellKey(text(of, "row"), text(of, "column")));
    }

    private static Composition composition(Fields of) {
        return new Composition(
                text(of, "key"),
                label(of, "label"),
                label(of, "unit"),
                of.mappings("breakdowns").stream()
                        .map(IndicatorLibrary::breakdown)
                        .toList());
    }

    private static Composition.Breakdown breakdown(Fields of) {
        Optional<String> whole = of.text("whole").map(Located::value);
        return new Composition.Breakdown(
                texts(of, "forms"),
                text(of, "column"),
                whole,
                of.mappings("parts").stream()
                        .map(part -> new Composition.Part(
                                LocalTexts.read(part).orElseGet(() -> LocalText.chinese("")), texts(part, "rows")))
                        .toList());
    }

    private static String text(Fields of, String key) {
        return of.requiredText(key).map(Located::value).orElse("");
    }

    private static LocalText label(Fields of, String key) {
        of.require(key);
        return LocalTexts.read(of, key).orElseGet(() -> LocalText.chinese(""));
    }

    private static List<String> texts(Fields of, String key) {
        of.require(key);
        return of.texts(key).stream().map(Located::value).toList();
    }
}
