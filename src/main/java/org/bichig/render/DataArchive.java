package org.bichig.render;

import java.nio.charset.StandardCharsets;
import org.bichig.page.Dataset;

/** The data package as one file. */
final class DataArchive {

    private DataArchive() {}

    static byte[] of(Dataset dataset) {
        Archive archive = new Archive();
        archive.add("datapackage.json", DataPackageJson.of(dataset).getBytes(StandardCharsets.UTF_8));
        dataset.tables().forEach(table -> archive.add(table.fileName(), DataCsv.of(table)));
        return archive.bytes();
    }
}
