package org.bichig.markdown;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs work that may need a deep stack or too much time, and says how it ended. */
final class Sandbox {

    private static final long STACK_BYTES = 16L << 20;

    private Sandbox() {}

    /** How the work ended. */
    sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        record TooDeep<T>() implements Outcome<T> {}

        record TooSlow<T>() implements Outcome<T> {}

        /** @param cause a defect of the parser */
        record Failed<T>(Throwable cause) implements Outcome<T> {}
    }

    /**
     * Runs the work in a thread of its own. When the time is over the thread is left behind: Java has no safe way to stop it.
     * It is a daemon, so that it keeps no program from ending, and what it may still find is dropped.
     */
    static <T> Outcome<T> runApart(Supplier<T> work, Duration time) {
        FutureTask<Outcome<T>> task = new FutureTask<>(() -> runHere(work));
        Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new Outcome.TooSlow<>();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while Markdown was parsed");
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Runs the work on the calling thread. */
    static <T> Outcome<T> runHere(Supplier<T> work) {
        try {
            return new Outcome.Done<>(work.get());
        } catch (StackOverflowError deep) {
            return new Outcome.TooDeep<>();
        } catch (RuntimeException | AssertionError defect) {
            return new Outcome.Failed<>(defect);
        }
    }
}
