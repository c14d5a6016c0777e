package org.bichig.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.page.PlannedFile;
import org.bichig.publish.Content;
import org.bichig.publish.OutputFile;
import org.bichig.publish.Phase;
import org.bichig.render.FileRenderer;
import org.bichig.render.Fingerprint;
import org.bichig.render.Made;

/**
 * Renders files on all cores, a little ahead of whoever takes them and in the order of the plan. Only so many pages are
 * ever held as are on the way, however large the site.
 *
 * <p>When templates have failed, all the other pages are still rendered, so that every failure is known; then, instead of
 * coming to its end, the iteration throws {@link TemplatesFailed}.
 */
final class RenderAhead implements Iterable<OutputFile>, AutoCloseable {

    private static final int AHEAD_PER_CORE = 4;

    private final FileRenderer renderer;
    private final List<PlannedFile> files;
    private final Known known;
    private final Progress progress;
    private final Timing timing;
    private final ExecutorService workers;
    private final int ahead;
    private final SortedMap<String, Fingerprint> made = new TreeMap<>();

    /**
     * @param output empty when a template failed
     * @param bytes how many were made; 0 for a file that stands in the site and was made from the same
     */
    private record Rendered(
            PlannedFile file,
            Optional<Fingerprint> from,
            Optional<OutputFile> output,
            long bytes,
            List<Finding> findings,
            long nanoseconds) {}

    RenderAhead(FileRenderer renderer, List<PlannedFile> files, Known known, Progress progress, Timing timing) {
        this.renderer = renderer;
        this.files = files;
        this.known = known;
        this.progress = progress;
        this.timing = timing;
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = Executors.newFixedThreadPool(cores);
        this.ahead = cores * AHEAD_PER_CORE;
    }

    @Override
    public Iterator<OutputFile> iterator() {
        return new InOrder();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** What each file was made from, by its path, as far as the iteration has come, if that is wanted. */
    SortedMap<String, Fingerprint> made() {
        return made;
    }

    private Rendered render(PlannedFile file) {
        long start = System.nanoTime();
        if (!known.wanted()) {
            return rendered(file, file, Optional.empty(), start);
        }
        String path = file.address().file();
        Optional<Fingerprint> then = known.from(path, renderer.ingredients(file));
        if (then.isPresent() && known.sha256(path, then.get()).isPresent()) {
            return standing(file, then.get(), start);
        }
        // Its view is made once for both: to know it, and to render it.
        PlannedFile prepared = renderer.prepared(file);
        Optional<Fingerprint> from = renderer.fingerprint(prepared);
        return from.isPresent() && known.sha256(path, from.get()).isPresent()
                ? standing(file, from.get(), start)
                : rendered(file, prepared, from, start);
    }

    /** What stands in the site was made from the same. */
    private Rendered standing(PlannedFile file, Fingerprint from, long start) {
        String path = file.address().file();
        Optional<OutputFile> same = known.sha256(path, from)
                .map(sha256 -> OutputFile.lazily(path, phase(file), sha256, () -> renderAfterAll(file)));
        return new Rendered(file, Optional.of(from), same, 0, List.of(), System.nanoTime() - start);
    }

    private Rendered rendered(PlannedFile file, PlannedFile prepared, Optional<Fingerprint> from, long start) {
        Findings own = new Findings();
        Optional<Made> made = renderer.render(prepared, own);
        Optional<OutputFile> output = made.map(each -> output(file.address().file(), phase(file), each));
        long length = made.map(Made::length).orElse(0L);
        return new Rendered(file, from, output, length, own.sorted(), System.nanoTime() - start);
    }

    /** Bytes that will be published are hashed here, on all cores, and not by the one thread that writes. */
    private OutputFile output(String path, Phase phase, Made made) {
        if (!known.kept()) {
            return OutputFile.lazily(path, phase, "", () -> content(made));
        }
        if (made instanceof Made.Packed packed) {
            return OutputFile.streamed(path, phase, packed.sha256(), packed.length(), packed::writeTo);
        }
        return OutputFile.of(path, phase, ((Made.Whole) made).bytes());
    }

    private static Content content(Made made) {
        if (made instanceof Made.Packed packed) {
            return new Content.Stream(packed.length(), packed::writeTo);
        }
        return new Content.Whole(((Made.Whole) made).bytes());
    }

    /** The bytes of a file that should have stood in the site, but does not. */
    private Content renderAfterAll(PlannedFile file) {
        return renderer.render(file, new Findings())
                .map(RenderAhead::content)
                .orElseThrow(() -> new IllegalStateException("what was rendered before cannot be now: "
                        + file.address().file()));
    }

    private static Phase phase(PlannedFile file) {
        if (file instanceof PlannedFile.Page page) {
            return page.list() ? Phase.INDEX : Phase.PAGE;
        }
        return Phase.ASSET;
    }

    /** Templates failed; what they were rendering is among the findings. */
    static final class TemplatesFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        TemplatesFailed(List<Finding> findings) {
            super("templates failed", null, false, false);
            this.findings = findings;
        }

        List<Finding> findings() {
            return findings;
        }
    }

    private final class InOrder implements Iterator<OutputFile> {

        private final Iterator<PlannedFile> planned = files.iterator();
        private final Deque<Future<Rendered>> onTheWay = new ArrayDeque<>();
        private final Deque<OutputFile> ready = new ArrayDeque<>();
        private final Findings failures = new Findings();
        private int done;

        @Override
        public boolean hasNext() {
            while (ready.isEmpty()) {
                fill();
                Future<Rendered> first = onTheWay.poll();
                if (first == null) {
                    if (failures.hasErrors()) {
                        throw new TemplatesFailed(failures.sorted());
                    }
                    return false;
                }
                take(await(first));
            }
            return true;
        }

        @Override
        public OutputFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        private void fill() {
            while (onTheWay.size() < ahead && planned.hasNext()) {
                PlannedFile file = planned.next();
                onTheWay.add(workers.submit(() -> render(file)));
            }
        }

        private void take(Rendered rendered) {
            done++;
            progress.rendered(done, files.size());
            timing.rendered(rendered.file(), rendered.bytes(), rendered.nanoseconds());
            failures.addAll(rendered.findings());
            rendered.from().ifPresent(from -> made.put(rendered.file().address().file(), from));
            rendered.output().ifPresent(ready::add);
        }

        private Rendered await(Future<Rendered> future) {
            long start = System.nanoTime();
            try {
                return future.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while rendering", e);
            } finally {
                timing.waited(System.nanoTime() - start);
            }
        }
    }
}
