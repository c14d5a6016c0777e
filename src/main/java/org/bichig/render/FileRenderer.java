package org.bichig.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bichig.finding.Findings;
import org.bichig.model.Theme;
import org.bichig.page.PlannedFile;

/** Turns a planned file into its bytes. Safe to use from several threads, each with findings of its own. */
public final class FileRenderer {

    private final TemplateRenderer templates;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final TemplateClosures closures;
    private final DataFiles data = new DataFiles(fingerprinter);
    private final Map<List<String>, List<String>> kinds = new ConcurrentHashMap<>();

    public FileRenderer(Theme theme) {
        this.templates = new TemplateRenderer(theme);
        this.closures = new TemplateClosures(theme, fingerprinter);
    }

    /** The same file with its view made, for whoever needs it more than once. */
    public PlannedFile prepared(PlannedFile file) {
        if (file instanceof PlannedFile.Page page) {
            return prepared(page);
        }
        if (file instanceof PlannedFile.Fragment fragment) {
            return new PlannedFile.Fragment(
                    prepared(fragment.page()), fragment.lang(), fragment.vertical(), fragment.publicAddress());
        }
        if (file instanceof PlannedFile.Csv csv) {
            PlannedFile.StatisticsData data = csv.data().get();
            return new PlannedFile.Csv(csv.address(), () -> data, csv.origin());
        }
        if (file instanceof PlannedFile.Json json) {
            PlannedFile.StatisticsData data = json.data().get();
            return new PlannedFile.Json(json.address(), () -> data, json.origin());
        }
        if (file instanceof PlannedFile.Workbook workbook) {
            PlannedFile.StatisticsSheets sheets = workbook.sheets().get();
            return new PlannedFile.Workbook(workbook.address(), () -> sheets, workbook.origin());
        }
        return file;
    }

    private static PlannedFile.Page prepared(PlannedFile.Page page) {
        Record view = page.view().get();
        return new PlannedFile.Page(page.address(), page.template(), page.list(), () -> view, page.origin());
    }

    /**
     * A hash of all that a file is made from, known before its view is made.
     *
     * @return {@link Fingerprint#NOT_KNOWN} where only the view tells
     */
    public long ingredients(PlannedFile file) {
        return file.origin()
                .ingredients()
                .map(ingredients -> fingerprinter.hash(List.of(
                        ingredients.ofLists(),
                        ingredients.content(),
                        ingredients.around(),
                        ingredients.neighbours(),
                        ingredients.acknowledged(),
                        template(file))))
                .orElse(Fingerprint.NOT_KNOWN);
    }

    private long template(PlannedFile file) {
        if (file instanceof PlannedFile.Fragment fragment) {
            return template(fragment.page());
        }
        return file instanceof PlannedFile.Page page ? closures.hash(page.template()) : 0;
    }

    /** The names of the templates that a file is made with: its own, with all that it reaches. */
    public SortedSet<String> templates(PlannedFile file) {
        if (file instanceof PlannedFile.Fragment fragment) {
            return templates(fragment.page());
        }
        return file instanceof PlannedFile.Page page ? closures.closure(page.template()) : new TreeSet<>();
    }

    /** What the file is made from; empty where finding that out takes as long as making it. */
    public Optional<Fingerprint> fingerprint(PlannedFile file) {
        return parts(file).map(parts -> {
            List<String> names = List.copyOf(parts.keySet());
            return Fingerprint.of(
                    kinds.computeIfAbsent(names, first -> first), List.copyOf(parts.values()), ingredients(file));
        });
    }

    private Optional<SortedMap<String, Long>> parts(PlannedFile file) {
        if (file instanceof PlannedFile.Copy copy) {
            long all = ingredients(copy);
            return all == Fingerprint.NOT_KNOWN
                    ? Optional.empty()
                    : Optional.of(new TreeMap<>(Map.of("ingredients", all)));
        }
        if (file instanceof PlannedFile.Page page) {
            return Optional.of(parts(page));
        }
        if (file instanceof PlannedFile.Fragment fragment) {
            SortedMap<String, Long> parts = parts(fragment.page());
            parts.put(
                    "fragment",
                    fingerprinter.hash(List.of(fragment.lang(), fragment.vertical(), fragment.publicAddress())));
            return Optional.of(parts);
        }
        if (file instanceof PlannedFile.QrCode code) {
            return Optional.of(new TreeMap<>(Map.of("content", fingerprinter.hash(code.content()))));
        }
        if (file instanceof PlannedFile.Csv csv) {
            return Optional.of(fingerprinter.parts(csv.data().get()));
        }
        if (file instanceof PlannedFile.Json json) {
            return Optional.of(fingerprinter.parts(json.data().get()));
        }
        if (file instanceof PlannedFile.Workbook workbook) {
            return Optional.of(fingerprinter.parts(workbook.sheets().get()));
        }
        if (file instanceof PlannedFile.Data table) {
            return Optional.of(data.parts(table.table()));
        }
        if (file instanceof PlannedFile.DataPackage description) {
            return Optional.of(data.parts(description.dataset()));
        }
        if (file instanceof PlannedFile.DataArchive all) {
            return Optional.of(data.parts(all.dataset()));
        }
        return Optional.empty();
    }

    private SortedMap<String, Long> parts(PlannedFile.Page page) {
        SortedMap<String, Long> parts = fingerprinter.parts(page.view().get());
        parts.put("template " + page.template(), closures.hash(page.template()));
        return parts;
    }

    /**
     * The file; empty when a template failed, which is then among the findings.
     *
     * @throws UncheckedIOException when a content file that was there a moment ago cannot be read
     */
    public Optional<Made> render(PlannedFile file, Findings findings) {
        if (file instanceof PlannedFile.Data table) {
            return Optional.of(data.csv(table.table()));
        }
        if (file instanceof PlannedFile.DataPackage description) {
            return Optional.of(data.description(description.dataset()));
        }
        if (file instanceof PlannedFile.DataArchive all) {
            return Optional.of(data.archive(all.dataset()));
        }
        return bytes(file, findings).map(Made.Whole::new);
    }

    private Optional<byte[]> bytes(PlannedFile file, Findings findings) {
        if (file instanceof PlannedFile.Page page) {
            return templates.render(page, findings).map(PageText::utf8);
        }
        if (file instanceof PlannedFile.QrCode code) {
            return Optional.of(utf8(QrSvg.of(code.content())));
        }
        if (file instanceof PlannedFile.Fragment fragment) {
            return templates
                    .render(fragment.page(), findings)
                    .map(page -> utf8(BareHtml.of(page.toString(), fragment)));
        }
        if (file instanceof PlannedFile.Csv csv) {
            return Optional.of(utf8(StatisticsCsv.of(csv.data().get())));
        }
        if (file instanceof PlannedFile.Json json) {
            return Optional.of(utf8(StatisticsJson.of(json.data().get())));
        }
        if (file instanceof PlannedFile.Workbook workbook) {
            return Optional.of(StatisticsWorkbook.of(workbook.sheets().get()));
        }
        if (file instanceof PlannedFile.Asset asset) {
            return Optional.of(asset.bytes().toArray());
        }
        return Optional.of(read((PlannedFile.Copy) file));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(PlannedFile.Copy copy) {
        try {
            return Files.readAllBytes(copy.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
