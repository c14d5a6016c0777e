package org.bichig.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bichig.cache.BuildCache;
import org.bichig.finding.Finding;
import org.bichig.load.BodyShelf;
import org.bichig.render.FileRenderer;

/** Says which files of a site a file of its content or theme reaches. Changes nothing. */
public final class Impact {

    private final BuildRequest request;
    private final SiteBuild build;
    private final Optional<Site> site;

    private record Site(SiteBuild.Planned planned, Reach reach) {}

    /**
     * What a file reaches.
     *
     * @param exists whether it is there; if not, what is said holds should it come
     * @param targets in the order in which they are made
     * @param findings what the content says of a file that nothing reads
     */
    public record Result(InputFile input, boolean exists, List<Target> targets, List<Finding> findings) {}

    /**
     * A file of the site.
     *
     * @param path below the site
     * @param kind the name of its template, or of what it is
     */
    public record Target(String path, String kind, Reached reached) {}

    public Impact(BuildRequest request) {
        this.request = request;
        this.build = new SiteBuild(request, Progress.NONE);
        BodyShelf shelf = BuildMemory.of(request)
                .flatMap(BuildCache::look)
                .<BodyShelf>map(sight -> new ReadOnly(sight.bodies()))
                .orElse(BodyShelf.IN_MEMORY);
        this.site = build.plan(shelf, organ -> Optional.empty())
                .map(planned -> new Site(planned, new Reach(request, planned, new FileRenderer(planned.theme()))));
    }

    /** What stands in the way of building at all; then nothing else can be told. */
    public Optional<BuildResult> blocked() {
        return site.isPresent() ? Optional.empty() : Optional.of(build.blocked());
    }

    /** @return empty for what lies neither in the content nor in the templates */
    public Optional<Result> of(Path file) {
        return site.flatMap(known -> InputFile.of(request, file).map(input -> result(input, file, known)));
    }

    private Result result(InputFile input, Path file, Site known) {
        List<Target> targets = known.reach().files().stream()
                .flatMap(planned -> known.reach().of(input, planned).stream()
                        .map(reached -> new Target(planned.address().file(), Profile.name(planned), reached)))
                .toList();
        List<Finding> findings = build.blocked().findings().stream()
                .filter(finding -> finding.place().file().equals(input.shown())
                        && finding.rule().equals("unused-file"))
                .toList();
        boolean inDefaultTheme = input.kind() == InputFile.Kind.TEMPLATE
                && known.planned().theme().templates().containsKey(input.key());
        return new Result(input, inDefaultTheme || Files.isRegularFile(file), targets, findings);
    }
}
