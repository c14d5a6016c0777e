package org.bichig.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five reports under content/ say what the pages said that they were taken from: no more and no less. */
@NullMarked
class SeedFidelityTest {
    private static final Path FORM = Path.of("src", "main", "resources", "org", "bichig", "formats", "form-2014.yaml");
    private static final Pattern FORM_ROW =
            Pattern.compile("(?m)^ {6}- \\{key: (\\w+), level: .*?\\bzh: \"([^\"]+)\".*$");
    private static final Pattern VALUE = Pattern.compile("(?m)^    (\\w+): (\\S+)\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{2,3}) (.+?)(?: \\{#([a-z0-9-]+)})?$");
    private static final Pattern HALF_WIDTH_BESIDE_CHINESE =
            Pattern.compile("[\\p{IsHan}“”《》〔〕（）。，：；、][,:;?!()\"]|[,:;?!()\"][\\p{IsHan}“”《》〔〕（）。，：；、]");
    private static final Pattern SPACE_BESIDE_CHINESE =
            Pattern.compile("[\\p{IsHan}”》）。，：；、] [^{]|[^#] [\\p{IsHan}“《（]|\\u00A0");

    /** Why a figure stands as it was published is said by us, not by the page. */
    private static final Pattern ACKNOWLEDGEMENT = Pattern.compile("(?m)^  - \\{rule: .*$");

    private static final Pattern METADATA_TEXT = Pattern.compile(
            "\\b(?:zh|publisher|validity|head|reviewer|preparer|postcode|phone|fax|email): \"?([^\",}\\n]+)");

    /** Hohhot's page had lost its heading; report.yaml says how this one was made. */
    private static final String TITLE_OF_OURS = "呼和浩特市2018年政府信息公开工作年度报告";

    static Stream<Seed> seeds() {
        return Seed.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberOfTheNarrativeStandsInItsPlace(Seed seed) {
        assertThat(SeedText.numbers(SeedText.withoutMarkdown(seed.markdown())))
                .isEqualTo(SeedText.numbers(seed.narrative()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySentenceWeShowStandsOnThePage(Seed seed) {
        List<String> onThePage = SeedText.sentences(seed.narrative());
        List<String> restored =
                seed.restoredHeadings().stream().map(SeedText::fold).toList();

        assertThat(SeedText.sentences(SeedText.withoutMarkdown(seed.markdown())))
                .filteredOn(sentence -> !restored.contains(sentence))
                .allSatisfy(sentence -> assertThat(onThePage).contains(sentence));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySentenceOfThePageIsShownOnceAndInItsOrder(Seed seed) {
        List<String> shown = new ArrayList<>(SeedText.sentences(SeedText.withoutMarkdown(seed.markdown())));
        for (String heading : seed.restoredHeadings()) {
            shown.remove(SeedText.fold(heading));
        }

        assertThat(shown).isEqualTo(SeedText.sentences(seed.narrative()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMendIsWhereWeSayAndOnlyThere(Seed seed) {
        String found = seed.text(new Seed.Lines(seed.from(), seed.to()));

        assertThat(seed.mends()).allSatisfy(mend -> assertThat(found).containsOnlyOnce(mend.found()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWordsOfRestoredHeadingsAreTheReportsOwn(Seed seed) {
        assertThat(seed.restoredHeadings()).allSatisfy(heading -> {
            assertThat(seed.markdown()).containsOnlyOnce("## " + heading + " {#");
            assertThat(seed.narrative()).contains(heading.substring(heading.indexOf('、') + 1));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactOutsideTheNarrativeStandsInTheYaml(Seed seed) {
        String yaml = SeedText.fold(seed.reportYaml() + seed.organYaml());

        assertThat(seed.facts()).allSatisfy(fact -> assertThat(yaml).contains(SeedText.fold(fact.yaml())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasLeftOutIsListed(Seed seed) {
        String rest = SeedText.fold(seed.rest());
        List<String> accountedFor = Stream.of(
                        seed.facts().stream().map(Seed.Fact::page), seed.labels().stream(), seed.furniture().stream())
                .flatMap(Function.identity())
                .map(SeedText::fold)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String part : accountedFor) {
            assertThat(rest).contains(part);
            int at = rest.indexOf(part);
            // A stop keeps the text before and after from joining to something that was never on the page.
            rest = rest.substring(0, at) + "\n" + rest.substring(at + part.length());
        }

        assertThat(rest).isBlank();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberInTheReportsMetadataIsOnThePage(Seed seed) {
        // form-2014 is the name of a format; leading zeros of days and months are ours.
        String yaml = seed.reportYaml().replace("form-2014", "");
        List<String> onThePage = new ArrayList<>(SeedText.numbers(seed.text(new Seed.Lines(seed.from(), seed.to()))));
        onThePage.addAll(SeedText.numbers(seed.rest()));
        onThePage.addAll(SeedText.numbers(seed.text(seed.table())));
        List<String> withDays = Stream.concat(
                        onThePage.stream(), onThePage.stream().map(number -> "0" + number))
                .toList();

        assertThat(withDays).containsAll(SeedText.numbers(yaml));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextInTheReportsMetadataIsOnThePage(Seed seed) {
        String page = SeedText.fold(seed.rest() + seed.narrative());
        List<String> texts = METADATA_TEXT
                .matcher(ACKNOWLEDGEMENT.matcher(seed.reportYaml()).replaceAll(""))
                .results()
                .map(text -> text.group(1).strip())
                .toList();

        assertThat(texts)
                .isNotEmpty()
                .filteredOn(text -> !text.equals(TITLE_OF_OURS))
                .allSatisfy(text -> assertThat(page).contains(SeedText.fold(text)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void punctuationBesideChineseIsFullWidthAndNoSpaceIsLeft(Seed seed) {
        assertThat(SeedText.withoutMarkdown(seed.markdown()))
                .doesNotContainPattern(HALF_WIDTH_BESIDE_CHINESE)
                .doesNotContainPattern(SPACE_BESIDE_CHINESE);
        assertThat(seed.reportYaml() + seed.organYaml()).doesNotContain("\u00A0");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyHeadingHasAnAnchorOfItsOwn(Seed seed) {
        List<String> anchors = HEADING.matcher(seed.markdown())
                .results()
                .map(heading -> String.valueOf(heading.group(3)))
                .toList();

        assertThat(anchors).isNotEmpty().doesNotContain("null").doesNotHaveDuplicates();
    }

    @Test
    void theSecondCopyOfHohhotsTextHoldsNothingButThatTextAndTheInjectedTail() {
        Seed huhhot = Seed.ALL.stream()
                .filter(seed -> seed.organ().equals("huhhot"))
                .findFirst()
                .orElseThrow();

        assertThat(SeedText.fold(huhhot.text(huhhot.repeat())))
                .isEqualTo(SeedText.fold(huhhot.text(new Seed.Lines(huhhot.from(), huhhot.to()))) + "pg电子模拟器试玩在线");
    }

    @Test
    void everyRowOfXizhusTableIsARowOfTheFormAndItsValueTheValueEntered() throws IOException {
        Seed xizhu = Seed.ALL.stream()
                .filter(seed -> seed.organ().equals("xizhu"))
                .findFirst()
                .orElseThrow();
        List<String> formLabels = new ArrayList<>();
        List<String> formKeys = new ArrayList<>();
        String values = xizhu.reportYaml().substring(xizhu.reportYaml().indexOf("  values:"));
        Map<String, String> entered = VALUE.matcher(values)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> a + " and " + b));

        List<String> pageLabels = new ArrayList<>();
        List<String> pageValues = new ArrayList<>();
        xizhu.text(xizhu.table()).lines().skip(1).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            pageLabels.add(SeedText.fold(cells[0]));
            pageValues.add(SeedText.fold(cells[2]));
        });
        List<String> enteredValues = new ArrayList<>();
        FORM_ROW.matcher(Files.readString(FORM)).results().forEach(row -> {
            formKeys.add(row.group(1));
            formLabels.add(SeedText.fold(row.group(2)));
            enteredValues.add(entered.getOrDefault(row.group(1), ""));
        });

        assertThat(pageLabels).hasSize(65).isEqualTo(formLabels);
        assertThat(enteredValues).isEqualTo(pageValues);
        assertThat(formKeys).containsAll(entered.keySet());
    }
}
