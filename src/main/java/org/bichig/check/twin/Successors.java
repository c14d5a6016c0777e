package org.bichig.check.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bichig.markdown.Alignment;

/**
 * Which block of a text as it is came of which block of the text as it was. Blocks with the same words go together, in order
 * where they can and anywhere else; then those with like words, or with none in common that stand between the same two.
 */
final class Successors {

    /** What is less alike than that goes together only for its place. */
    private static final double ALIKE = 0.3;

    /** With more blocks to compare than that in pairs, only the same words go together. */
    private static final int MOST_COMPARED = 160_000;

    interface Likeness {
        /** How much a block as it was is like one as it is, from 0 to 1; below 0 for what never goes together. */
        double of(int before, int now);
    }

    private final int[] nowOf;
    private final int[] beforeOf;

    private Successors(int before, int now) {
        nowOf = new int[before];
        beforeOf = new int[now];
        Arrays.fill(nowOf, -1);
        Arrays.fill(beforeOf, -1);
    }

    /**
     * @param before fingerprints of the blocks as they were
     * @param now of the blocks as they are
     */
    static Successors of(List<String> before, List<String> now, Likeness likeness) {
        Successors found = new Successors(before.size(), now.size());
        found.sameInOrder(before, now);
        int[] placeBefore = found.placesBefore();
        int[] place = found.places();
        found.sameAnywhere(before, now);
        found.alike((i, j) -> {
            double like = likeness.of(i, j);
            boolean samePlace = placeBefore[i] == place[j];
            return like >= ALIKE || like >= 0 && samePlace ? like + (samePlace ? ALIKE : 0) : 0;
        });
        return found;
    }

    /** The index of the block as it is; -1 when it is gone. */
    int now(int before) {
        return nowOf[before];
    }

    /** The index of the block as it was; -1 when it is new. */
    int before(int now) {
        return beforeOf[now];
    }

    void join(int before, int now) {
        nowOf[before] = now;
        beforeOf[now] = before;
    }

    private void sameInOrder(List<String> before, List<String> now) {
        int start = 0;
        while (start < Math.min(before.size(), now.size()) && before.get(start).equals(now.get(start))) {
            join(start, start);
            start++;
        }
        List<Integer> first = IntStream.range(start, before.size()).boxed().toList();
        List<Integer> second = IntStream.range(start, now.size()).boxed().toList();
        if ((long) first.size() * second.size() <= MOST_COMPARED) {
            Alignment.of(first, second, (i, j) -> before.get(i).equals(now.get(j)) ? 1 : 0)
                    .forEach(this::join);
        }
    }

    private void join(Alignment.Match<Integer> match) {
        match.first().ifPresent(i -> match.second().ifPresent(j -> join(i, j)));
    }

    /** For each block as it was, the last block before it that is still there, as an index of now; -1 at the beginning. */
    private int[] placesBefore() {
        int[] places = new int[nowOf.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            last = nowOf[i] >= 0 ? nowOf[i] : last;
            places[i] = last;
        }
        return places;
    }

    /** For each block as it is, the last block before it that was there already; -1 at the beginning. */
    private int[] places() {
        int[] places = new int[beforeOf.length];
        int last = -1;
        for (int j = 0; j < places.length; j++) {
            last = beforeOf[j] >= 0 ? j : last;
            places[j] = last;
        }
        return places;
    }

    private void sameAnywhere(List<String> before, List<String> now) {
        Map<String, Deque<Integer>> moved = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (nowOf[i] < 0) {
                moved.computeIfAbsent(before.get(i), key -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            Deque<Integer> from = moved.get(now.get(j));
            if (beforeOf[j] < 0 && from != null && !from.isEmpty()) {
                join(from.remove(), j);
            }
        }
    }

    private void alike(Likeness likeness) {
        List<Integer> first = left(nowOf);
        List<Integer> second = left(beforeOf);
        if ((long) first.size() * second.size() <= MOST_COMPARED) {
            Alignment.of(first, second, (i, j) -> likeness.of(i, j)).forEach(this::join);
        }
    }

    private static List<Integer> left(int[] partners) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                left.add(i);
            }
        }
        return left;
    }
}
