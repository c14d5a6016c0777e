package org.bichig.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Wakes whoever waits for files to change. It may do so for nothing, and it may miss a change: whoever is woken looks, and
 * looks from time to time anyway.
 */
interface Alarm extends AutoCloseable {

    /** Returns when something may have changed, or after this time. */
    void await(Duration longest) throws InterruptedException;

    /** Listens to the folders of this snapshot from now on. */
    void listenTo(Snapshot snapshot);

    /** How long to rely on it before looking unasked. */
    Duration trust();

    @Override
    void close();

    /**
     * The best that this system has. On macOS the JDK's own watcher only looks, every few seconds; on Windows it keeps
     * folders from being renamed. There we look ourselves.
     */
    static Alarm ofThisSystem() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            try {
                return new FolderAlarm();
            } catch (IOException noMoreOfThese) {
                // The system gives each user only so many.
            }
        }
        return new Silent();
    }

    /** Never rings. */
    final class Silent implements Alarm {

        @Override
        public void await(Duration longest) throws InterruptedException {
            Thread.sleep(longest.toMillis());
        }

        @Override
        public void listenTo(Snapshot snapshot) {}

        @Override
        public Duration trust() {
            return Duration.ofMillis(250);
        }

        @Override
        public void close() {}
    }
}
