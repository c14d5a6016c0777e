package org.bichig.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a path within the site may look like, so that it means the same file on every system and never leaves the folder. */
final class OutputPath {

    /** Where bichig keeps its own things while it publishes. */
    static final String WORKSPACE = ".bichig";

    static final String MANIFEST = "bichig-manifest.json";

    /** Names that Windows gives to devices, with or without an extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])( *\\..*)?");

    /** The longest name that common file systems take, in bytes of UTF-8. */
    private static final int LONGEST_NAME = 255;

    private OutputPath() {}

    /** Why the path may not be written, as the end of the sentence "The address … "; empty when it may. */
    static Optional<String> problem(String path) {
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (isPlain(path)) {
            return Optional.empty();
        }
        for (String name : path.split("/", -1)) {
            Optional<String> problem = nameProblem(name);
            if (problem.isPresent()) {
                return problem;
            }
        }
        String folded = fold(path);
        if (folded.equals(WORKSPACE) || folded.startsWith(WORKSPACE + "/") || folded.equals(MANIFEST)) {
            return Optional.of("is kept for bichig itself");
        }
        return Optional.empty();
    }

    /**
     * Whether a path is beyond doubt, by a quick look: names of letters, digits, hyphens, underscores and full stops, none of
     * which begins or ends with a full stop, is as short as that of a device, or stands where bichig's own stand.
     */
    private static boolean isPlain(String path) {
        if (path.length() > LONGEST_NAME || path.startsWith("b") || path.startsWith("B")) {
            return false;
        }
        boolean atStart = true;
        boolean afterStop = false;
        int stem = 0;
        boolean inStem = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/') {
                if (atStart || afterStop || inStem && isLikeDevice(path, i, stem)) {
                    return false;
                }
                atStart = true;
                inStem = true;
                stem = 0;
                continue;
            }
            if (c == '.' && atStart || c != '.' && !isPlain(c)) {
                return false;
            }
            if (c == '.' && inStem) {
                inStem = false;
                if (isLikeDevice(path, i, stem)) {
                    return false;
                }
            }
            stem += inStem ? 1 : 0;
            atStart = false;
            afterStop = c == '.';
        }
        return !atStart && !afterStop && !(inStem && isLikeDevice(path, path.length(), stem));
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
    }

    /** Names of devices have three or four letters; those of years begin with a digit. */
    private static boolean isLikeDevice(String path, int end, int length) {
        return (length == 3 || length == 4) && path.charAt(end - length) > '9';
    }

    private static Optional<String> nameProblem(String name) {
        if (name.isEmpty()) {
            return Optional.of("has an empty name before, between or after its slashes");
        }
        if (name.equals(".") || name.equals("..")) {
            return Optional.of("contains “" + name + "”, which leads to another folder");
        }
        Optional<String> character = name.codePoints()
                .filter(OutputPath::isForbidden)
                .mapToObj(point -> String.format(Locale.ROOT, "contains the forbidden character U+%04X", point))
                .findFirst();
        if (character.isPresent()) {
            return character;
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("has a name that begins with a space, or ends with a space or a full stop");
        }
        if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("contains “" + name + "”, which is the name of a device on Windows");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("has a name of more than " + LONGEST_NAME + " bytes");
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int point) {
        return isInvisible(point) || "\\<>:\"|?*".indexOf(point) >= 0;
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // The controls of writing direction can make a name look like another one. Others are part of Mongolian
            // words.
            case Character.FORMAT ->
                point == 0x061C
                        || (point >= 0x200E && point <= 0x200F)
                        || (point >= 0x202A && point <= 0x202E)
                        || (point >= 0x2066 && point <= 0x2069)
                        || point == 0xFEFF;
            default -> false;
        };
    }

    /** The path as it can be shown in a message: what is forbidden in it becomes visible. */
    static String shown(String path) {
        StringBuilder shown = new StringBuilder();
        path.codePoints().forEach(point -> {
            if (isInvisible(point)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    /** The same for all paths that some file system (Windows, macOS) takes for one. */
    static String fold(String path) {
        if (isFolded(path)) {
            return path;
        }
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isFolded(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** The folder that a path is in; empty for one in the outermost. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The folders that lead to a path, outermost first: {@code a/b/c} gives {@code a} and {@code a/b}. */
    static List<String> foldersTo(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
