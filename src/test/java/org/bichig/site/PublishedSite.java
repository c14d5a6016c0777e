package org.bichig.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bichig.build.BuildRequest;
import org.bichig.build.BuildResult;
import org.bichig.build.Progress;
import org.bichig.build.SiteBuild;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in a folder, as a browser or a crawler reads it. */
public record PublishedSite(Path folder) {

    /** Runs a build of the project in a folder, from {@code content/} and {@code templates/} (if any) to {@code site/}. */
    public static BuildResult build(Path project) {
        Path templates = project.resolve("templates");
        return new SiteBuild(
                        new BuildRequest(
                                project.resolve("content"),
                                Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty(),
                                project.resolve("site"),
                                Optional.empty(),
                                false,
                                Optional.empty()),
                        Progress.NONE)
                .publish();
    }

    /** Builds the project, which must succeed. */
    public static PublishedSite of(Path project) {
        BuildResult result = build(project);
        if (!result.passed()) {
            throw new AssertionError(result.findings().toString());
        }
        return new PublishedSite(project.resolve("site"));
    }

    /** Paths of all pages, sorted; a fragment is none. */
    public List<String> pagePaths() {
        return paths().stream()
                .filter(path -> path.endsWith(".html") && !path.endsWith("/fragment.html"))
                .toList();
    }

    /** Paths of all files, sorted, with forward slashes. */
    public List<String> paths() {
        return Folders.below(folder).stream()
                .filter(Files::isRegularFile)
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("."))
                .toList();
    }

    public SortedMap<String, Document> pages() {
        SortedMap<String, Document> pages = new TreeMap<>();
        pagePaths().forEach(path -> pages.put(path, page(path)));
        return pages;
    }

    /** A page, with its base set so that {@code absUrl} gives file addresses within the folder. */
    public Document page(String path) {
        Path file = folder.resolve(path);
        return Jsoup.parse(text(path), file.toUri().toString());
    }

    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** Where a relative link on a page leads, as a path below the site. */
    public String target(String page, String link) {
        URI to = folder.resolve(page).toUri().resolve(link.replaceFirst("[#?].*", ""));
        return folder.relativize(Path.of(to)).toString().replace('\\', '/');
    }

    public boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }
}
