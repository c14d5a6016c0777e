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
 * Reads {@code reports/}, body by body on all cores, or takes them from where they were kept. What the bodies gave is put
 * together in their order, so that nobody can tell who was ready first.
 */
final class ReportReader {

    static final String FOLDER = "reports/";

    private final ContentFolder content;
    private final Narratives narratives;
    private final StatisticsBinder statistics;
    private final List<Language> languages;
    private final Findings findings;
    private final List<Report> reports = new ArrayList<>();
    private final List<ContentFile> files = new ArrayList<>();
    private final List<Finding> checked = new ArrayList<>();

    ReportReader(
            ContentFolder content,
            Narratives narratives,
            StatisticsBinder statistics,
            List<Language> languages,
            Findings findings) {
        this.content = content;
        this.narratives = narratives;
        this.statistics = statistics;
        this.languages = languages;
        this.findings = findings;
    }

    /** Gives a body, from wherever it has it. May be asked from several threads. */
    interface Bodies {
        BodyRead read(Organ organ, Reading reading);
    }

    /** Reads the folder of one body. */
    interface Reading {
        BodyRead now();
    }

    /**
     * The reports of all bodies, in the order of the bodies, newest year first.
     *
     * @param spellings takes up the words of the reports
     */
    List<Report> read(List<Organ> organs, Bodies bodies, Spellings spellings) {
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
        readAll(organs.stream().filter(organ -> folders.contains(organ.key())).toList(), bodies, spellings);
        return List.copyOf(reports);
    }

    /** Everything in the {@code files/} folders of the reports that were read. */
    List<ContentFile> files() {
        return List.copyOf(files);
    }

    /** What the rules found that look at one body alone. */
    List<Finding> checked() {
        return List.copyOf(checked);
    }

    /** The words of one body once more, with their places. */
    WordsRead words(String organ) {
        ContentFolder apart = content.apart();
        read(organ, apart, new Findings());
        return apart.words();
    }

    private void readAll(List<Organ> organs, Bodies bodies, Spellings spellings) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<BodyRead>> onTheWay = new ArrayList<>();
            organs.forEach(organ -> onTheWay.add(workers.submit(() -> bodies.read(organ, () -> read(organ.key())))));
            for (int i = 0; i < organs.size(); i++) {
                BodyRead read = await(onTheWay.get(i));
                reports.addAll(read.reports());
                files.addAll(read.files());
                spellings.takeUp(organs.get(i).key(), read.words());
                findings.addAll(read.reading());
                checked.addAll(read.checking());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private BodyRead read(String organ) {
        Findings own = new Findings();
        ContentFolder apart = content.apart();
        ReportBinder binder = read(organ, apart, own);
        return new BodyRead(binder.reports(), binder.files(), apart.words().counts(), own.sorted(), List.of());
    }

    private ReportBinder read(String organ, ContentFolder apart, Findings own) {
        ReportBinder binder = new ReportBinder(apart, narratives.apart(apart, own), statistics, languages, own);
        binder.read(organ, FOLDER + organ + "/");
        return binder;
    }

    private static BodyRead await(Future<BodyRead> read) {
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
