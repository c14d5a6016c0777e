package org.bichig.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bichig.page.DataTable;
import org.bichig.page.Dataset;

/**
 * The files of the data of a site. Each table goes into three of them, its own, the description and the archive; it is made
 * and hashed once. Safe to use from several threads.
 */
final class DataFiles {

    private final Fingerprinter fingerprinter;
    private final Map<DataTable, PackedTable> packed = new ConcurrentHashMap<>();
    private final Map<DataTable, Long> hashes = new ConcurrentHashMap<>();

    DataFiles(Fingerprinter fingerprinter) {
        this.fingerprinter = fingerprinter;
    }

    Made.Packed csv(DataTable table) {
        return new Made.Packed(packed(table));
    }

    Made.Whole description(Dataset dataset) {
        return new Made.Whole(DataPackageJson.of(dataset, this::packed).getBytes(StandardCharsets.UTF_8));
    }

    Made.Whole archive(Dataset dataset) {
        return new Made.Whole(DataArchive.of(dataset, this::packed));
    }

    /** The parts of its fingerprint. */
    SortedMap<String, Long> parts(DataTable table) {
        return new TreeMap<>(Map.of("fields", about(table), "rows", rows(table)));
    }

    /** Of the description, and of the archive, which holds it. */
    SortedMap<String, Long> parts(Dataset dataset) {
        SortedMap<String, Long> parts = new TreeMap<>();
        parts.put(
                "about",
                fingerprinter.hash(List.of(
                        dataset.name(),
                        dataset.title(),
                        dataset.description(),
                        dataset.homepage(),
                        dataset.program(),
                        dataset.licence())));
        for (DataTable table : dataset.tables()) {
            parts.put(table.fileName(), fingerprinter.hash(List.of(about(table), rows(table))));
        }
        return parts;
    }

    private long about(DataTable table) {
        return fingerprinter.hash(
                List.of(table.name(), table.title(), table.fields(), table.key(), table.references()));
    }

    private long rows(DataTable table) {
        return hashes.computeIfAbsent(table, each -> fingerprinter.hash(each.rows()));
    }

    private PackedTable packed(DataTable table) {
        // Whoever needs it while it is made waits for it.
        return packed.computeIfAbsent(table, DataCsv::of);
    }
}
