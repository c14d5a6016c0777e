package org.bichig.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.page.PlannedFile;
import org.bichig.publish.OutputFile;
import org.bichig.publish.Phase;
import org.bichig.render.FileRenderer;

/**
 * Renders files on all cores, a little ahead of whoever takes them and in the order of the plan. Only so many pages are
 * ever held as are on the way, however large the site.
 *
 * <p>When templates have failed, all the other pages are still rendered, so that every failure is known; then, instead of
 * coming to its end, the iteration throws {@link TemplatesFailed}.
 */
final class RenderAhead implements Iterable<OutputFile>, AutoCloseable {

    private static final int AHEAD_PER_CORE = 16;

    private final FileRenderer renderer;
    private final List<PlannedFile> files;
    private final Progress progress;
    private final Timing timing;
    private final ExecutorService workers;
    private final int ahead;

    private record Rendered(PlannedFile file, Optional<byte[]> bytes, List<Finding> findings, long nanoseconds) {}

    RenderAhead(FileRenderer renderer, List<PlannedFile> files, Progress progress, Timing timing) {
        this.renderer = renderer;
        this.files = files;
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

    private Rendered render(PlannedFile file) {
        long start = System.nanoTime();
        Findings own = new Findings();
        Optional<byte[]> bytes = renderer.render(file, own);
        return new Rendered(file, bytes, own.sorted(), System.nanoTime() - start);
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
            timing.rendered(
                    rendered.file(), rendered.bytes().map(bytes -> bytes.length).orElse(0), rendered.nanoseconds());
            failures.addAll(rendered.findings());
            rendered.bytes()
                    .ifPresent(bytes ->
                            ready.add(OutputFile.of(rendered.file().address().file(), phase(rendered.file()), bytes)));
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
