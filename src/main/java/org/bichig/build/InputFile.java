package org.bichig.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bichig.load.AuditLoader;

/**
 * A file that a build may read, known by its name alone.
 *
 * @param shown the path as the user would type it
 * @param key of the body, report ({@code huhhot/2018}), page, form or language that it belongs to; the name of a template,
 *     part of the style sheet or asset; else empty
 * @param name of a text, without its ending: the key of its language; else empty
 */
public record InputFile(String shown, Kind kind, String key, String name) {

    /** What a file is to a site. */
    public enum Kind {
        SITE,
        MESSAGES,
        FORM,
        BODY,
        REPORT,
        REPORT_TEXT,
        REPORT_FILE,
        PAGE,
        PAGE_TEXT,
        PAGE_FILE,
        AUDIT,
        TEMPLATE,
        STYLE,
        ASSET,
        /** What a translation was made from: looked at by rules alone. */
        TRANSLATION_RECORD,
        /** Nothing that is read. */
        OTHER
    }

    private static final String YAML = ".yaml";
    private static final String TEXT = ".md";

    /** @return empty for what lies neither in the content nor in the templates */
    static Optional<InputFile> of(BuildRequest request, Path path) {
        return below(request.content(), path)
                .map(InputFile::ofContent)
                .or(() -> below(request.templates().orElse(Path.of("templates")), path)
                        .map(InputFile::ofTheme))
                .map(found -> found.at(request, path));
    }

    private static Optional<Path> below(Path folder, Path path) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = path.toAbsolutePath().normalize();
        return file.startsWith(root) && !file.equals(root) ? Optional.of(root.relativize(file)) : Optional.empty();
    }

    private InputFile at(BuildRequest request, Path path) {
        return new InputFile(shown(request, path), kind, key, name);
    }

    /** A path as the user would type it, who typed the folders of a request. */
    static String shown(BuildRequest request, Path path) {
        Path shown = below(request.content(), path)
                .map(request.content()::resolve)
                .or(() -> request.templates()
                        .flatMap(folder -> below(folder, path).map(folder::resolve)))
                .orElse(path);
        return shown.toString().replace('\\', '/');
    }

    private static InputFile ofContent(Path below) {
        String file = String.valueOf(below.getFileName());
        List<String> folders = names(below).subList(0, below.getNameCount() - 1);
        String top = folders.isEmpty() ? "" : folders.get(0);
        if (names(below).stream().anyMatch(part -> part.startsWith(".") || part.endsWith("~"))) {
            return other();
        }
        if (folders.isEmpty()) {
            return switch (file) {
                case "site.yaml" -> of(Kind.SITE, "");
                case AuditLoader.FILE -> of(Kind.AUDIT, "");
                default -> other();
            };
        }
        if (folders.size() == 1 && file.endsWith(YAML)) {
            String key = without(YAML, file);
            return switch (top) {
                case "messages" -> of(Kind.MESSAGES, key);
                case "formats" -> of(Kind.FORM, key);
                case "organs" -> of(Kind.BODY, key);
                default -> other();
            };
        }
        if (top.equals("reports") && folders.size() >= 3) {
            return owned(
                    folders.get(1) + "/" + folders.get(2),
                    folders.subList(3, folders.size()),
                    file,
                    "report.yaml",
                    List.of(Kind.REPORT, Kind.REPORT_TEXT, Kind.REPORT_FILE));
        }
        if (top.equals("pages") && folders.size() >= 2) {
            return owned(
                    folders.get(1),
                    folders.subList(2, folders.size()),
                    file,
                    "page.yaml",
                    List.of(Kind.PAGE, Kind.PAGE_TEXT, Kind.PAGE_FILE));
        }
        return other();
    }

    /** @param kinds of the file with what is known, of the texts, and of what is published as it is */
    private static InputFile owned(String owner, List<String> below, String file, String known, List<Kind> kinds) {
        if (!below.isEmpty()) {
            return below.get(0).equals("files") ? of(kinds.get(2), owner) : other();
        }
        if (file.equals(known)) {
            return of(kinds.get(0), owner);
        }
        if (file.endsWith(".source" + YAML)) {
            return of(Kind.TRANSLATION_RECORD, owner);
        }
        return file.endsWith(TEXT) ? new InputFile("", kinds.get(1), owner, without(TEXT, file)) : other();
    }

    private static InputFile ofTheme(Path below) {
        String name = String.join("/", names(below));
        if (name.startsWith(".")) {
            return other();
        }
        if (name.startsWith("styles/") && name.endsWith(".css")) {
            return of(Kind.STYLE, name.substring("styles/".length()));
        }
        if (name.startsWith("assets/")) {
            return of(Kind.ASSET, name.substring("assets/".length()));
        }
        return name.matches("[^/]+\\.(ftlh|ftlx|ftl)") ? of(Kind.TEMPLATE, name) : other();
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .toList();
    }

    private static String without(String ending, String file) {
        return file.substring(0, file.length() - ending.length());
    }

    private static InputFile other() {
        return of(Kind.OTHER, "");
    }

    private static InputFile of(Kind kind, String key) {
        return new InputFile("", kind, key, "");
    }
}
