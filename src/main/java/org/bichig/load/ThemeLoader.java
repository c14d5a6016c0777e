package org.bichig.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Bytes;
import org.bichig.model.Theme;

/**
 * Reads the theme: the one that travels inside bichig, and over it, file by file, the templates of the site. So one file
 * put into a site's {@code templates/} replaces that file alone.
 */
public final class ThemeLoader {

    private static final String STYLES = "styles/";
    private static final String ASSETS = "assets/";

    private final SortedMap<String, Theme.TemplateSource> templates = new TreeMap<>();
    private final SortedMap<String, Bytes> styles = new TreeMap<>();
    private final SortedMap<String, Bytes> assets = new TreeMap<>();

    private ThemeLoader() {}

    /** @param folder the site's own templates, as the user typed the path; empty when it has none */
    public static Theme load(Optional<Path> folder, Findings findings) {
        ThemeLoader loader = new ThemeLoader();
        loader.readOwn(findings);
        folder.ifPresent(path -> loader.overlay(path, findings));
        return new Theme(
                Collections.unmodifiableSortedMap(loader.templates),
                Collections.unmodifiableSortedMap(loader.styles),
                Collections.unmodifiableSortedMap(loader.assets));
    }

    private void readOwn(Findings findings) {
        try {
            URI location = Objects.requireNonNull(ThemeLoader.class.getResource("/org/bichig/templates/layout.ftlh"))
                    .toURI();
            if ("jar".equals(location.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
                    readFolder(jar.getPath("/org/bichig/templates"), "templates", findings);
                }
            } else {
                readFolder(Path.of(location).resolveSibling(""), "templates", findings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry has an impossible address", e);
        }
    }

    private void overlay(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            findings.add(Finding.error(
                    "missing-templates",
                    Place.wholeFile(shown(folder)),
                    "There is no such folder.",
                    "",
                    "Name the folder of your templates, or leave out --templates to use the default theme."));
            return;
        }
        try {
            readFolder(folder, shown(folder), findings);
        } catch (IOException e) {
            findings.add(Finding.error(
                    "unreadable-file",
                    Place.wholeFile(shown(folder)),
                    "The templates could not be read: " + e.getMessage() + ".",
                    "",
                    "Check that you may read the folder and every file in it."));
        }
    }

    private void readFolder(Path folder, String shown, Findings findings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || name.startsWith(".")) {
                    continue;
                }
                if (name.startsWith(STYLES) && name.endsWith(".css")) {
                    Utf8.decode(shown + "/" + name, Files.readAllBytes(file), findings)
                            .ifPresent(source -> styles.put(
                                    name.substring(STYLES.length()),
                                    Bytes.of(source.text().getBytes(StandardCharsets.UTF_8))));
                } else if (name.startsWith(ASSETS)) {
                    assets.put(name.substring(ASSETS.length()), Bytes.of(Files.readAllBytes(file)));
                } else if (name.matches("[^/]+\\.(ftlh|ftlx|ftl)")) {
                    Utf8.decode(shown + "/" + name, Files.readAllBytes(file), findings)
                            .ifPresent(source ->
                                    templates.put(name, new Theme.TemplateSource(source.file(), source.text())));
                }
            }
        }
    }

    private static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }
}
