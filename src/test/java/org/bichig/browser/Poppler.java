package org.bichig.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads PDF files with the tools of poppler-utils. */
final class Poppler {

    private static final long PATIENCE_SECONDS = 600;

    private Poppler() {}

    /** The text of a PDF in the order in which it was written; a form feed ends each page. */
    static String text(byte[] pdf, Path work) {
        Path file = write(pdf, work.resolve("page.pdf"));
        Path text = work.resolve("page.txt");
        run(List.of("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), text.toString()));
        try {
            return Files.readString(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One picture a page beside the given stem: stem-1.png and so on. */
    static void pictures(byte[] pdf, Path stem) {
        Path file = write(pdf, stem.resolveSibling(stem.getFileName() + ".pdf"));
        run(List.of("pdftoppm", "-png", "-r", "60", file.toString(), stem.toString()));
    }

    private static Path write(byte[] pdf, Path file) {
        try {
            return Files.write(file, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command) {
        Path tool = Needed.file(Path.of("/usr/bin", command.get(0)), command.get(0) + " of poppler-utils");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(tool + " did not end within " + PATIENCE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(tool + " failed on " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + tool, e);
        }
    }
}
