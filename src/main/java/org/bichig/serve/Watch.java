package org.bichig.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bichig.build.BuildResult;

/**
 * Builds, and builds again whenever files have changed and come to rest. What has changed is found by looking; events only
 * say when it is worth while. So nothing is missed for good, and the end is always the site of the files as they are.
 */
public final class Watch {

    /** Files are at rest when they look the same after this time. */
    private static final Duration REST = Duration.ofMillis(100);

    /** The same where one is gone or empty, which is often half of a saving. */
    private static final Duration LONG_REST = Duration.ofMillis(300);

    /** After this time they are taken as they are. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What was broken may have been half written: so long is waited for the other half. */
    private static final Duration SECOND_LOOK = Duration.ofMillis(250);

    /** How long after a failure that is not the files' the same is tried again. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    /** Looking takes at most this part of the time. */
    private static final int LOOKING_SHARE = 20;

    private final Collection<Path> roots;
    private final Set<Path> apart;
    private final Supplier<BuildResult> build;
    private final Consumer<Attempt> told;
    private final Alarm alarm;
    private final ReentrantLock building = new ReentrantLock();
    private Duration lookTook = Duration.ZERO;

    /**
     * @param roots the folders that the build reads; they need not be there
     * @param apart what the build writes: left out of account wherever it stands
     * @param build makes the site once
     * @param told is told of each build, in the thread that watches
     */
    public Watch(Collection<Path> roots, Collection<Path> apart, Supplier<BuildResult> build, Consumer<Attempt> told) {
        this(roots, apart, build, told, Alarm.ofThisSystem());
    }

    Watch(
            Collection<Path> roots,
            Collection<Path> apart,
            Supplier<BuildResult> build,
            Consumer<Attempt> told,
            Alarm alarm) {
        this.roots = List.copyOf(roots);
        this.apart = apart.stream().map(Watch::real).collect(Collectors.toUnmodifiableSet());
        this.build = build;
        this.told = told;
        this.alarm = alarm;
    }

    /** Goes on until this thread is interrupted. */
    public void run() {
        try (alarm) {
            Snapshot seen = look();
            Attempt last = attempt(List.of());
            told.accept(last);
            while (true) {
                Optional<Snapshot> changed =
                        awaitChange(seen, last.isWorthRepeating() ? Optional.of(RETRY) : Optional.empty());
                Round round = build(seen, changed.orElse(seen));
                if (!round.attempt().repeats(last) || changed.isPresent()) {
                    told.accept(round.attempt());
                }
                seen = round.of();
                last = round.attempt();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Lets a build that is under way come to its end; after that none begins any more.
     *
     * @return whether it did in this time
     */
    public boolean end(Duration longest) {
        try {
            // Taken by a thread that will never give it back: the program is about to end.
            return building.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Round(Attempt attempt, Snapshot of) {}

    /** Builds; and if that fails, looks whether the files have changed again before it is said. */
    private Round build(Snapshot seen, Snapshot atRest) throws InterruptedException {
        Set<String> changed = new TreeSet<>();
        long begun = System.nanoTime();
        Snapshot now = atRest;
        while (true) {
            changed.addAll(now.changedSince(seen));
            Attempt attempt = attempt(List.copyOf(changed));
            if (attempt.passed() || isOver(PATIENCE, begun)) {
                return new Round(attempt, now);
            }
            Thread.sleep(SECOND_LOOK.toMillis());
            Snapshot again = look();
            if (again.equals(now)) {
                return new Round(attempt, now);
            }
            now = awaitRest(seen, again);
        }
    }

    private Attempt attempt(List<String> changed) throws InterruptedException {
        building.lockInterruptibly();
        long begun = System.nanoTime();
        try {
            BuildResult result = build.get();
            return new Attempt.Built(changed, since(begun), result);
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            return new Attempt.Failed(changed, since(begun), failure);
        } finally {
            building.unlock();
        }
    }

    /** The files at rest, when they are no longer what they were; empty when it is time to try the same again. */
    private Optional<Snapshot> awaitChange(Snapshot seen, Optional<Duration> longest) throws InterruptedException {
        long begun = System.nanoTime();
        while (longest.isEmpty() || !isOver(longest.get(), begun)) {
            Snapshot now = look();
            if (!now.equals(seen)) {
                Snapshot atRest = awaitRest(seen, now);
                if (!atRest.equals(seen)) {
                    return Optional.of(atRest);
                }
            }
            alarm.await(untilNextLook());
        }
        return Optional.empty();
    }

    private Snapshot awaitRest(Snapshot seen, Snapshot changed) throws InterruptedException {
        long begun = System.nanoTime();
        Snapshot last = changed;
        while (true) {
            Thread.sleep((last.hasLostSince(seen) ? LONG_REST : REST).toMillis());
            Snapshot now = look();
            if (now.equals(last) || isOver(PATIENCE, begun)) {
                return now;
            }
            last = now;
        }
    }

    /** The path as it is met on a walk: its links resolved as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            return absolute.toRealPath();
        } catch (IOException absent) {
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }

    private Snapshot look() {
        long begun = System.nanoTime();
        Snapshot now = Snapshot.of(roots, apart);
        lookTook = since(begun);
        alarm.listenTo(now);
        return now;
    }

    private Duration untilNextLook() {
        Duration share = lookTook.multipliedBy(LOOKING_SHARE);
        Duration trust = alarm.trust();
        return share.compareTo(trust) > 0 ? share : trust;
    }

    private static boolean isOver(Duration time, long begun) {
        return since(begun).compareTo(time) >= 0;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
