package org.bichig.site;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** bichig as a webmaster leaves it running: a process of its own, whose lines are waited for. */
public final class RunningBichig implements AutoCloseable {

    /** Nothing takes as long, on the slowest machine; then something is wrong. */
    private static final long PATIENCE_SECONDS = 180;

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    private final Process process;
    private final Path errors;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private RunningBichig(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        Thread reader = new Thread(this::read, "lines of bichig");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a command in the folder of a project. */
    public static RunningBichig in(Path project, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss2m",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                "org.bichig.cli.Main"));
        command.addAll(List.of(arguments));
        try {
            Path errors = Files.createTempFile("bichig", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(project.toFile())
                    .redirectError(errors.toFile())
                    .start();
            return new RunningBichig(process, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            // The process is gone, and its last line with it.
        }
    }

    /** The next line that it prints. */
    public String nextLine() {
        try {
            @Nullable String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("bichig said nothing more; errors: " + errors());
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address that it says in its next line. */
    public URI address() {
        return URI.create(ADDRESS.matcher(nextLine())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no address; errors: " + errors()))
                .group());
    }

    /** What it wrote to its error stream so far. */
    public String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as Ctrl-C does, but by SIGTERM: what runs in the background of a shell is deaf to SIGINT. */
    public void end() {
        process.destroy();
    }

    /** The exit code, once it has ended. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("bichig did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
            Files.delete(errors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
