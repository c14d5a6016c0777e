package org.bichig.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.ContentFile;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.script.Language;

/**
 * Reads {@code reports/}, body by body on all cores. What the bodies gave is put together in their order, so that nobody
 * can tell who was ready first.
 */
final class ReportReader {

    private static final String FOLDER = "reports/";

    private final ContentFolder content;
    private final Narratives narratives;
    private final StatisticsBinder statistics;
    private final List<Language> languages;
    private final Spellings spellings;
    private final Findings findings;
    private final List<Report> reports = new ArrayList<>();
    private final List<ContentFile> files = new ArrayList<>();

    /** @param spellings takes up the words of the reports */
    ReportReader(
            ContentFolder content,
            Narratives narratives,
            StatisticsBinder statistics,
            List<Language> languages,
            Spellings spellings,
            Findings findings) {
        this.content = content;
        this.narratives = narratives;
        this.statistics = statistics;
        this.languages = languages;
        this.spellings = spellings;
        this.findings = findings;
    }

    /** What one body gave. */
    private record Read(List<Report> reports, List<ContentFile> files, WordsRead words, List<Finding> findings) {}

    /** The reports of all bodies, in the order of the bodies, newest year first. */
    List<Report> read(List<Organ> organs) {
        List<String> keys = organs.stream().map(Organ::key).toList();
        Set<String> known = new HashSet<>(keys);
        Set<String> folders = new HashSet<>();
        for (String name : content.list(FOLDER)) {
            if (!content.isFolder(FOLDER + name)) {
                content.warnIfStray(FOLDER, name, List.of("ORGAN/YEAR/" + ReportBinder.FILE), findings);
            } else if (!known.contains(name)) {
                findings.add(OrganBinder.unknown(Place.wholeFile(content.shown(FOLDER + name)), name, keys));
            }
            folders.add(name);
        }
        readAll(keys.stream().filter(folders::contains).toList());
        return List.copyOf(reports);
    }

    /** Everything in the {@code files/} folders of the reports that were read. */
    List<ContentFile> files() {
        return List.copyOf(files);
    }

    private void readAll(List<String> organs) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Read>> onTheWay = new ArrayList<>();
            organs.forEach(organ -> onTheWay.add(workers.submit(() -> read(organ))));
            onTheWay.forEach(read -> take(await(read)));
        } finally {
            workers.shutdownNow();
        }
    }

    private Read read(String organ) {
        Findings own = new Findings();
        ContentFolder apart = content.apart();
        ReportBinder binder = new ReportBinder(apart, narratives.apart(apart, own), statistics, languages, own);
        List<Report> read = binder.read(organ, FOLDER + organ + "/");
        return new Read(read, binder.files(), apart.words(), own.sorted());
    }

    private void take(Read read) {
        reports.addAll(read.reports());
        files.addAll(read.files());
        spellings.takeUp(read.words());
        findings.addAll(read.findings());
    }

    private static Read await(Future<Read> read) {
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", e);
        }
    }
}
