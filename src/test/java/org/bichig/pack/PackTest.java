package org.bichig.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is what is unpacked, and what is damaged is never taken for something else. */
class PackTest {

    private static final String LETTERS = "aZ0 年度报告ᠢᠯᠡᠳᠬᠡᠯ᠎\u0000\n😀";

    private final Codec<Tree> trees = new Codecs().of(Tree.class);

    private enum Colour {
        RED,
        GREEN
    }

    private sealed interface Leaf {
        record Word(String text) implements Leaf {}

        record Figure(BigDecimal value, int small, long large) implements Leaf {}
    }

    private record Tree(
            String name,
            boolean whole,
            Colour colour,
            Optional<LocalDate> date,
            List<Leaf> leaves,
            Map<String, Integer> counts,
            List<Tree> below) {}

    private static Tree tree(Random random, int depth) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            leaves.add(
                    random.nextBoolean()
                            ? new Leaf.Word(text(random))
                            : new Leaf.Figure(
                                    BigDecimal.valueOf(random.nextLong(), random.nextInt(6)),
                                    random.nextInt(),
                                    random.nextLong()));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            counts.put(text(random), random.nextInt(100_000));
        }
        List<Tree> below = new ArrayList<>();
        for (int i = depth > 3 ? 0 : random.nextInt(3); i > 0; i--) {
            below.add(tree(random, depth + 1));
        }
        return new Tree(
                text(random),
                random.nextBoolean(),
                Colour.values()[random.nextInt(2)],
                random.nextBoolean() ? Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000))) : Optional.empty(),
                leaves,
                counts,
                below);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 1000 : 4); i > 0; i--) {
            int at = LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
            text.appendCodePoint(LETTERS.codePointAt(at));
        }
        return text.toString();
    }

    private byte[] packed(Tree first, Tree apart, Tree last) {
        Packer out = new Packer();
        trees.write(out, first);
        out.apart(part -> trees.write(part, apart));
        trees.write(out, last);
        return out.toBytes();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_packed_is_what_is_unpacked(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Tree first = tree(random, 0);
            Tree apart = tree(random, 0);
            Tree last = tree(random, 0);
            Unpacker in = Unpacker.open(PackSource.of(packed(first, apart, last)));
            assertThat(trees.read(in)).isEqualTo(first);
            Supplier<Tree> later = in.apart(trees::read);
            assertThat(trees.read(in)).isEqualTo(last);
            assertThat(later.get()).isEqualTo(apart);
            assertThat(later.get()).isEqualTo(apart);
        }
    }

    @Test
    void every_byte_that_changes_is_noticed() {
        Random random = new Random(4);
        Tree first = tree(random, 2);
        Tree apart = tree(random, 2);
        Tree last = tree(random, 2);
        byte[] sound = packed(first, apart, last);
        for (int at = 0; at < sound.length; at++) {
            byte[] damaged = sound.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> readAll(damaged)).as("byte " + at).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void what_is_cut_short_is_noticed() {
        Random random = new Random(5);
        byte[] sound = packed(tree(random, 2), tree(random, 2), tree(random, 2));
        for (int length = 0; length < sound.length; length++) {
            byte[] cut = Arrays.copyOf(sound, length);
            assertThatThrownBy(() -> readAll(cut)).as(length + " bytes").isInstanceOf(Damaged.class);
        }
    }

    @Test
    void a_text_that_comes_again_takes_hardly_any_room() {
        Packer once = new Packer().text("很长".repeat(100));
        Packer often = new Packer();
        for (int i = 0; i < 100; i++) {
            often.text("很长".repeat(100));
        }
        assertThat(often.toBytes().length - once.toBytes().length).isLessThan(150);
    }

    @Test
    void a_type_without_a_codec_is_refused() {
        assertThatThrownBy(() -> new Codecs().of(Thread.class)).hasMessageContaining("Thread");
    }

    private void readAll(byte[] bytes) {
        Unpacker in = Unpacker.open(PackSource.of(bytes));
        trees.read(in);
        Supplier<Tree> later = in.apart(trees::read);
        trees.read(in);
        assertThat(later.get()).isNotNull();
    }
}
