import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up archive of many reports in both languages, each with a whole table, in which nothing contradicts itself. It is
 * marked as an example on every page, and the same arguments always give the same files.
 */
final class Archive {

    /** The form of 2021 begins here. */
    static final int FIRST_YEAR = 2021;

    private static final int DISTRICTS = 20;
    private static final String ENDS = "。｡！？；!?;";
    private static final String CLOSING = "”’\"'）)》〉」』】";

    private final int bodies;
    private final int years;
    private final int bytes;
    private final Path repository;
    private final Prose prose;

    /**
     * @param bytes of the Chinese text of each report
     * @param repository whose sentences are taken
     */
    Archive(int bodies, int years, int bytes, Path repository) throws IOException {
        this.bodies = bodies;
        this.years = years;
        this.bytes = bytes;
        this.repository = repository;
        this.prose = new Prose(repository.resolve("content"));
    }

    int bodies() {
        return bodies;
    }

    int years() {
        return years;
    }

    /** Writes the content folder of a bichig site. */
    void write(Path content) throws IOException {
        copy(repository.resolve("content/pages"), content.resolve("pages"));
        String settings = Files.readString(repository.resolve("content/site.yaml"));
        write(
                content.resolve("site.yaml"),
                settings.lines()
                        .filter(line -> !line.startsWith("organs:"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
        for (int body = 0; body < bodies; body++) {
            writeOrgan(content, body, "");
            List<FilledForm> forms = forms(body, 0);
            for (int year = 0; year < years; year++) {
                writeFigures(content, body, year, forms.get(year));
                List<Prose.Block> text = text(body, year);
                Path folder = folder(content, body, year);
                write(folder.resolve("zh.md"), markdown(text, false));
                write(folder.resolve("mn.md"), markdown(text, true));
                write(folder.resolve("mn.source.yaml"), record(text, key(body) + "/" + (FIRST_YEAR + year)));
            }
        }
    }

    static String key(int body) {
        return "body-%05d".formatted(body + 1);
    }

    /** Where a report of the archive stands. */
    static Path folder(Path content, int body, int year) {
        return content.resolve("reports/" + key(body) + "/" + (FIRST_YEAR + year));
    }

    boolean isCity(int body) {
        return body % DISTRICTS == 0;
    }

    String zhName(int body) {
        String digits = Integer.toString(body + 1)
                .chars()
                .mapToObj(digit -> String.valueOf("〇一二三四五六七八九".charAt(digit - '0')))
                .collect(Collectors.joining());
        return "示例" + digits + (isCity(body) ? "市" : "区");
    }

    String mnName(int body) {
        return "ᠵᠢᠱᠢᠶ᠎ᠡ " + (body + 1) + (isCity(body) ? " ᠬᠣᠲᠠ" : " ᠲᠣᠭᠣᠷᠢᠭ");
    }

    private String mnOf(int body) {
        return mnName(body) + (isCity(body) ? "᠎ᠶᠢᠨ" : "᠎ᠤᠨ");
    }

    String zhTitle(int body, int year) {
        return zhName(body) + "人民政府" + (FIRST_YEAR + year) + "年政府信息公开工作年度报告";
    }

    String mnTitle(int body, int year) {
        return mnOf(body) + " ᠠᠷᠠᠳ᠎ᠤᠨ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ " + (FIRST_YEAR + year)
                + " ᠣᠨ᠎ᠤ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠠᠵᠢᠯ᠎ᠤᠨ ᠵᠢᠯ᠎ᠦᠨ ᠢᠯᠡᠳᠬᠡᠯ";
    }

    /** @param suffix behind the short Chinese name, to give the body another one */
    void writeOrgan(Path content, int body, String suffix) throws IOException {
        write(
                content.resolve("organs/" + key(body) + ".yaml"),
                "name: {zh: " + zhName(body) + "人民政府" + suffix + ", mn: \"" + mnOf(body)
                        + " ᠠᠷᠠᠳ᠎ᠤᠨ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ\", mnStatus: draft}\n"
                        + "short: {zh: " + zhName(body) + suffix + ", mn: \"" + mnName(body) + "\", mnStatus: draft}\n"
                        + "level: " + (isCity(body) ? "prefecture" : "county") + "\n"
                        + (isCity(body) ? "" : "parent: " + key(body / DISTRICTS * DISTRICTS) + "\n"));
    }

    /** @param more so many requests more were received and granted in the last year than otherwise */
    List<FilledForm> forms(int body, int more) {
        return FilledForm.of(years, more, new SplittableRandom(body));
    }

    void writeFigures(Path content, int body, int year, FilledForm form) throws IOException {
        int reported = FIRST_YEAR + year;
        write(
                folder(content, body, year).resolve("report.yaml"),
                "title: {zh: " + zhTitle(body, year) + ", mn: \"" + mnTitle(body, year) + "\", mnStatus: draft}\n"
                        + "indexNumber: S%08d/%d-%05d\n".formatted(body + 1, reported, body % 90_000 + 10)
                        + "written: " + (reported + 1) + "-01-10\n"
                        + "published: " + (reported + 1) + "-01-%02d 09:%02d\n".formatted(11 + body % 20, body % 60)
                        + "publisher: {zh: " + zhName(body) + "人民政府办公室}\n"
                        + "period: {from: " + reported + "-01-01, to: " + reported + "-12-31}\n"
                        + "contact:\n"
                        + "  office: {zh: " + zhName(body) + "人民政府办公室, mn: \"" + mnOf(body)
                        + " ᠠᠷᠠᠳ᠎ᠤᠨ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠠᠯᠪᠠᠨ ᠭᠡᠷ\", mnStatus: draft}\n"
                        + "  address: {zh: " + zhName(body) + "示例路" + (body % 300 + 1) + "号}\n"
                        + "  postcode: \"0%05d\"\n".formatted(body % 100_000)
                        + "  phone: 0470-%07d\n".formatted(body + 1)
                        + "translation: {mn: draft}\n"
                        + form.yaml());
    }

    List<Prose.Block> text(int body, int year) {
        return prose.text(
                FIRST_YEAR + year,
                bytes,
                new SplittableRandom(((long) body << 32) + year + 1),
                new SplittableRandom(-body - 1));
    }

    static String markdown(List<Prose.Block> text, boolean mongolian) {
        return text.stream().map(block -> block.markdown(mongolian)).collect(Collectors.joining("\n"));
    }

    /** What {@code bichig translated} would keep: of each paragraph of the translation what it was made from. */
    private static String record(List<Prose.Block> text, String name) {
        StringBuilder record =
                new StringBuilder("# What each paragraph of mn.md was made from, kept by bichig; not to be edited.\n"
                        + "# Once the translation is up to date again: bichig translated " + name
                        + "\nformat: bichig-translation/1\nblocks:\n");
        for (Prose.Block block : text) {
            List<String> source = divided(joined(block, false));
            record.append("  - translation: \"")
                    .append(fingerprint(List.of(joined(block, true))))
                    .append("\"\n");
            record.append("    source: \"").append(fingerprint(source)).append("\"\n    text:\n");
            source.forEach(
                    sentence -> record.append("      - \"").append(sentence).append("\"\n"));
        }
        return record.toString();
    }

    private static String joined(Prose.Block block, boolean mongolian) {
        return block.sentences().stream()
                .map(pair -> mongolian ? pair.mn() : pair.zh())
                .collect(Collectors.joining(mongolian ? " " : ""));
    }

    /** As bichig divides a paragraph into sentences. */
    private static List<String> divided(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ENDS.indexOf(paragraph.charAt(i)) >= 0) {
                while (i + 1 < paragraph.length() && CLOSING.indexOf(paragraph.charAt(i + 1)) >= 0) {
                    i++;
                }
                sentences.add(paragraph.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start).strip());
        }
        return sentences;
    }

    /** The first half of a dozen bytes of SHA-256, of what is neither a space nor a matter of width. */
    private static String fingerprint(List<String> parts) {
        String text = parts.stream()
                .map(part -> part.chars()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .map(c -> c >= '\uFF01' && c <= '\uFF5E' ? c - '\uFF01' + '!' : c)
                        .map(c -> c == '“' || c == '”' ? '"' : c == '‘' || c == '’' ? '\'' : c)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** {@code Archive DIR [BODIES [YEARS [BYTES]]]}, from the root of the repository. */
    public static void main(String[] arguments) throws IOException {
        int bodies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int years = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int bytes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5_000;
        new Archive(bodies, years, bytes, Path.of(""))
                .write(Path.of(arguments[0]).resolve("content"));
    }
}
