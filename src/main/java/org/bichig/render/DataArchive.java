package org.bichig.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.bichig.page.DataTable;
import org.bichig.page.Dataset;

/** The data package as one file. */
final class DataArchive {

    private DataArchive() {}

    /** @param packed gives each table, packed */
    static byte[] of(Dataset dataset, Function<DataTable, PackedTable> packed) {
        Archive archive = new Archive();
        archive.add("datapackage.json", DataPackageJson.of(dataset, packed).getBytes(StandardCharsets.UTF_8));
        dataset.tables().forEach(table -> archive.add(table.fileName(), packed.apply(table)));
        return archive.bytes();
    }
}
