package org.bichig.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.script.WordingStatus;
import org.junit.jupiter.api.Test;

/** Values that differ have fingerprints that differ, and values that are equal have one, whatever holds them. */
class FingerprinterTest {

    private static final long HASH = -8372441325933065028L;

    private final Fingerprinter fingerprinter = new Fingerprinter();

    private record Two(Object one, Object other) {}

    private record AlsoTwo(Object one, Object other) {}

    @Test
    void noTwoOfTheseAreTakenForOne() {
        List<Object> values = List.of(
                "",
                "a",
                "b",
                "ab",
                "1",
                1,
                1L,
                2,
                true,
                false,
                List.of(),
                List.of("a"),
                List.of("ab"),
                List.of("a", "b"),
                List.of("b", "a"),
                List.of(List.of("a"), "b"),
                List.of("a", List.of("b")),
                Optional.empty(),
                Optional.of("a"),
                Optional.of(Optional.empty()),
                new Two("a", "b"),
                new Two("b", "a"),
                new Two("ab", ""),
                new AlsoTwo("a", "b"),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Map.of(),
                WordingStatus.values()[0],
                WordingStatus.values()[0].name());
        assertThat(values.stream().map(fingerprinter::hash)).doesNotHaveDuplicates();
    }

    @Test
    void equalValuesHaveOne() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);
        assertThat(fingerprinter.hash(one)).isEqualTo(fingerprinter.hash(other));
        assertThat(fingerprinter.hash(List.of("a"))).isEqualTo(fingerprinter.hash(new ArrayList<>(List.of("a"))));
        assertThat(new Fingerprinter().hash(new Two("a", List.of(1))))
                .isEqualTo(fingerprinter.hash(new Two("a", List.of(1))));
    }

    @Test
    void theSameOnEveryMachine() {
        assertThat(fingerprinter.hash(List.of("年度报告", 2018, true))).isEqualTo(HASH);
    }

    @Test
    void whatItDoesNotKnowItRefuses() {
        assertThatThrownBy(() -> fingerprinter.hash(Set.of("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fingerprinter.hash(new Two("a", 1.5))).hasMessageContaining("Double");
    }

    @Test
    void theDifferencesOfTwoAreNamed() {
        Fingerprint one = print(new Two("a", "b"));
        Fingerprint other = print(new Two("a", "c"));
        assertThat(one.differences(other)).containsExactly("other");
        assertThat(one.differences(one)).isEmpty();
    }

    private Fingerprint print(Two value) {
        var parts = fingerprinter.parts(value);
        return Fingerprint.of(List.copyOf(parts.keySet()), List.copyOf(parts.values()), Fingerprint.NOT_KNOWN);
    }
}
