package org.bichig.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bichig.serve.Snapshot.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Rings when the file system says that something happened in one of the folders. What happened is not asked; so it does not
 * matter when the system says only that too much happened. Confined to one thread.
 */
final class FolderAlarm implements Alarm {

    private final WatchService service = FileSystems.getDefault().newWatchService();
    /** What each folder was when it was registered: a new folder of an old name is another one. */
    private final Map<Path, Entry> registered = new HashMap<>();

    private boolean complete = true;

    FolderAlarm() throws IOException {}

    @Override
    public void await(Duration longest) throws InterruptedException {
        @Nullable WatchKey key = service.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll();
        }
    }

    @Override
    public void listenTo(Snapshot snapshot) {
        registered.keySet().retainAll(snapshot.entries().keySet());
        complete = true;
        snapshot.entries().forEach((path, entry) -> {
            if (entry.folder() && !entry.equals(registered.get(path))) {
                register(path, entry);
            }
        });
    }

    private void register(Path folder, Entry entry) {
        try {
            folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            registered.put(folder, entry);
        } catch (NoSuchFileException goneAgain) {
            // Its parent will say so.
        } catch (IOException noMoreOfThese) {
            complete = false;
        }
    }

    /** Not for ever even when all is well: from network drives no events come. */
    @Override
    public Duration trust() {
        return Duration.ofMillis(complete && !registered.isEmpty() ? 2000 : 250);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
