package org.bichig.build;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bichig.page.PlannedFile;

/** Where the time of a run goes: by stages, and by what is rendered. It reads clocks and changes nothing that is built. */
public final class Profile implements Timing {

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private long waited;
    private int read;

    /**
     * A part of the run.
     *
     * @param wall nanoseconds that passed
     * @param cpu nanoseconds that all threads of the process worked meanwhile, in the steps of 10 ms that the system counts
     */
    public record Part(String name, long wall, long cpu) {}

    /**
     * What is rendered alike: files of one template, or of one kind.
     *
     * @param files that were rendered
     * @param left files that stood in the site already, made from the same
     * @param nanoseconds of all threads together
     */
    public record Kind(String name, int files, int left, long bytes, long nanoseconds) {

        private Kind and(Kind other) {
            return new Kind(
                    name, files + other.files, left + other.left, bytes + other.bytes, nanoseconds + other.nanoseconds);
        }
    }

    /** Begins where the process began: what has passed since then is the first part. */
    public Profile() {
        long wall = TimeUnit.MILLISECONDS.toNanos(
                ManagementFactory.getRuntimeMXBean().getUptime());
        parts.add(new Part("start", wall, cpu()));
    }

    @Override
    public <T> T stage(Stage stage, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = cpu();
        try {
            return work.get();
        } finally {
            parts.add(new Part(stage.name().toLowerCase(Locale.ROOT), System.nanoTime() - wall, cpu() - cpu));
        }
    }

    @Override
    public void read(int bodies) {
        read += bodies;
    }

    @Override
    public void rendered(PlannedFile file, long bytes, long nanoseconds) {
        int rendered = bytes > 0 ? 1 : 0;
        kinds.merge(name(file), new Kind(name(file), rendered, 1 - rendered, bytes, nanoseconds), Kind::and);
    }

    @Override
    public void waited(long nanoseconds) {
        waited += nanoseconds;
    }

    /** In the order of the run. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The costliest first. */
    public List<Kind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparingLong(Kind::nanoseconds).reversed().thenComparing(Kind::name))
                .toList();
    }

    /** How many bodies were read and checked; the others were as they had been kept. */
    public int read() {
        return read;
    }

    /** Nanoseconds of the last stage for which the writing side waited for something rendered. */
    public long waited() {
        return waited;
    }

    /** What a file is rendered by: its template, or else its kind. */
    static String name(PlannedFile file) {
        if (file instanceof PlannedFile.Page page) {
            return page.template();
        }
        return file.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }
}
