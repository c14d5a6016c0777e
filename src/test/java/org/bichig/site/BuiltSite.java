package org.bichig.site;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The repository's own content, built by the command line as a webmaster builds it, and served under a path that is not
 * the root of its host. One Mongolian narrative is left out, so that the site has a report that falls back to Chinese
 * however complete the content becomes; and an audit that found something is put in, so that the accessibility statement
 * has everything that it can have.
 */
public final class BuiltSite implements AutoCloseable {

    /** The report whose Mongolian narrative is left out. */
    static final String FALLBACK = "hulan/2015";

    private static final long PATIENCE_SECONDS = 600;

    private final Path content;
    private final Path folder;
    private final SiteServer server;

    private BuiltSite(Path content, Path folder, SiteServer server) {
        this.content = content;
        this.folder = folder;
        this.server = server;
    }

    /** Builds into a folder in {@code target}, which is emptied first; each process that runs tests has its own. */
    public static BuiltSite build() {
        try {
            Path work = Path.of("target", "browser-site-" + System.getProperty("bichig.fork", "0"))
                    .toAbsolutePath();
            Trees.delete(work);
            Path content = work.resolve("content");
            Trees.copy(Path.of("content"), content);
            // The content has no report with tables of several columns.
            Trees.copy(Path.of("src", "test", "resources", "example-city"), content);
            Files.deleteIfExists(content.resolve("reports").resolve(FALLBACK).resolve("mn.md"));
            Files.copy(
                    Path.of("src/test/resources/audits/with-findings.json"),
                    content.resolve("accessibility-audit.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Path folder = work.resolve("site");
            Files.createDirectories(folder);
            SiteServer server = SiteServer.start(folder);
            run(work.resolve("build.log"), content, folder, server.address());
            return new BuiltSite(content, folder, server);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A site of a test's own, built in a folder and served likewise. The caller closes it. */
    public static BuiltSite of(SiteFixture fixture, Path work) {
        try {
            fixture.writeTo(work);
            PublishedSite site = PublishedSite.of(work);
            return new BuiltSite(work.resolve("content"), site.folder(), SiteServer.start(site.folder()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void run(Path log, Path content, Path folder, URI address) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss2m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.bichig.cli.Main",
                "build",
                "--content",
                content.toString(),
                "--templates",
                Path.of("templates").toAbsolutePath().toString(),
                "--output",
                folder.toString(),
                "--address",
                address.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The build did not end within " + PATIENCE_SECONDS + " s: " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the site was built", e);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "The content of this repository does not build:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    /** The content that the site was built from. */
    public Path content() {
        return content;
    }

    /** The folder that the webmaster would upload. */
    public Path folder() {
        return folder;
    }

    /** Where the site says that it stands, and does: ends in a slash. */
    public URI address() {
        return server.address();
    }

    /** Every file, relative to the folder, with slashes, in order. */
    public List<String> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The files whose name ends like this. */
    public List<String> files(String ending) {
        return files().stream().filter(file -> file.endsWith(ending)).toList();
    }

    /** The text of one file of the site. */
    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
