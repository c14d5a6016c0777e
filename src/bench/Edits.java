import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What an editor does between two builds, done to the archive and to the Hugo site alike. Each turn changes something anew. */
final class Edits {

    private final Archive archive;
    private final Path work;
    private final Optional<HugoSite> hugo;

    /** In the middle of the archive, the newest year: what is edited most. */
    private final int body;

    private final int year;

    Edits(Archive archive, Path work, Optional<HugoSite> hugo) {
        this.archive = archive;
        this.work = work;
        this.hugo = hugo;
        this.body = archive.bodies() / 2;
        this.year = archive.years() - 1;
    }

    void nothing(int turn) {}

    /** No output and nothing that is kept between builds. */
    void removeOutput(int turn) throws IOException {
        for (String folder : new String[] {"site", "hugo/public", "hugo/resources", "copy"}) {
            delete(work.resolve(folder));
        }
        try (Stream<Path> kept = Files.list(work)) {
            for (Path path : kept.filter(path -> path.getFileName().toString().startsWith(".bichig"))
                    .toList()) {
                delete(path);
            }
        }
    }

    /** A sentence more at the end of one Chinese text. */
    void narrative(int turn) throws IOException {
        String text = Archive.markdown(archive.text(body, year), false).stripTrailing() + "以上内容经第" + turn + "次核对。\n";
        Archive.write(Archive.folder(content(), body, year).resolve("zh.md"), text);
        if (hugo.isPresent()) {
            hugo.get().writeText(body, year, text);
        }
    }

    /** One request more received and granted, with all sums that it is part of. */
    void figure(int turn) throws IOException {
        FilledForm form = archive.forms(body, turn).get(year);
        archive.writeFigures(content(), body, year, form);
        if (hugo.isPresent()) {
            hugo.get().writeFigures(body, year, form);
        }
    }

    void organ(int turn) throws IOException {
        archive.writeOrgan(content(), body, "（更名" + turn + "）");
        if (hugo.isPresent()) {
            hugo.get().writeOrgan(body, "（更名" + turn + "）");
        }
    }

    /** The template of report pages, changed so that it shows. */
    void reportTemplate(int turn) throws IOException {
        edit(work.resolve("templates/report.ftlh"), "<div class=\"after", turn);
        edit(work.resolve("hugo/layouts/_default/single.html"), "<div class=\"after", turn);
    }

    /** The template that every page is in. */
    void everyTemplate(int turn) throws IOException {
        edit(work.resolve("templates/footer.ftlh"), "<footer class=\"site-foot", turn);
        edit(work.resolve("hugo/layouts/_default/baseof.html"), "<footer class=\"site-foot", turn);
    }

    private Path content() {
        return work.resolve("content");
    }

    private static void edit(Path template, String start, int turn) throws IOException {
        if (Files.exists(template)) {
            String text = Files.readString(template);
            String edited = text.replaceFirst(start + "( turn-\\d+)?", start + " turn-" + turn);
            if (edited.equals(text)) {
                throw new IllegalStateException(template + " has no " + start);
            }
            Files.writeString(template, edited);
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
