package org.bichig.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What files of one report have in common is made once for them, and what nobody asks for any more is not held. */
class SharingTest {

    private final Sharing sharing = new Sharing();
    private final AtomicInteger made = new AtomicInteger();

    private Supplier<int[]> shared(int users) {
        return sharing.of(users, () -> {
            made.incrementAndGet();
            return new int[1];
        });
    }

    private static long held(List<WeakReference<int[]>> values) {
        System.gc();
        return values.stream().filter(value -> value.get() != null).count();
    }

    @Test
    void allUsersGetTheOneThatWasMade() {
        Supplier<int[]> value = shared(3);
        int[] first = value.get();
        assertThat(value.get()).isSameAs(first);
        assertThat(value.get()).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void itIsLetGoOfWhenTheLastHasAsked() {
        List<WeakReference<int[]>> values = new ArrayList<>();
        List<Supplier<int[]>> plan =
                IntStream.range(0, 5).mapToObj(number -> shared(2)).toList();
        for (Supplier<int[]> value : plan) {
            assertThat(value.get()).hasSize(1);
            values.add(new WeakReference<>(value.get()));
        }
        assertThat(held(values)).isZero();
        assertThat(plan).hasSize(5);
    }

    @Test
    void onlyTheLastAreHeldWhereNobodyElseAsks() {
        List<WeakReference<int[]>> values = new ArrayList<>();
        List<Supplier<int[]>> plan =
                IntStream.range(0, 1_000).mapToObj(number -> shared(2)).toList();
        plan.forEach(value -> values.add(new WeakReference<>(value.get())));
        assertThat(held(values)).isEqualTo(Sharing.MOST);
        assertThat(made).hasValue(1_000);
        assertThat(plan.get(0).get()).hasSize(1);
        assertThat(plan.get(999).get()).hasSize(1);
        assertThat(made).hasValue(1_001);
    }

    @Test
    void threadsThatAskAtOnceGetOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int turn = 0; turn < 200; turn++) {
                Supplier<int[]> value = shared(8);
                List<Future<int[]>> asked = IntStream.range(0, 8)
                        .mapToObj(number -> threads.submit(value::get))
                        .toList();
                int[] first = asked.get(0).get();
                for (Future<int[]> each : asked) {
                    assertThat(each.get()).isSameAs(first);
                }
            }
            assertThat(made).hasValue(200);
        } finally {
            threads.shutdownNow();
        }
    }
}
