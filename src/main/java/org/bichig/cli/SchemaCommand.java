package org.bichig.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bichig.load.ContentSchemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig schema}: what editors need to complete and to check the files of the content. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Write the schemas by which editors complete and check the files of the content.")
final class SchemaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Where to (default: schemas in the content).")
    private @Nullable Path folder;

    @Option(names = "--content", paramLabel = "DIR", description = "Folder that holds site.yaml (default: content).")
    private Path content = Path.of("content");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path target = folder == null ? content.resolve(ContentSchemas.FOLDER) : folder;
        SchemaFiles.write(content, target).forEach(file -> Outcome.out(spec).println("Wrote " + file));
        return ExitCode.DONE;
    }
}
