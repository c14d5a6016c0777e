package org.bichig.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bichig.cache.BuildCache;
import org.bichig.cache.InputChange;
import org.bichig.cache.LastBuild;
import org.bichig.cache.LastRun;
import org.bichig.cache.Recall;
import org.bichig.load.BodyShelf;
import org.bichig.page.PlannedFile;
import org.bichig.publish.Published;
import org.bichig.publish.Publisher;
import org.bichig.render.FileRenderer;
import org.bichig.render.Fingerprint;

/**
 * Says of the files of a site why the next build would render them, and why the last one did. Does what a build does up to
 * rendering, and changes nothing.
 */
public final class WhyRendered {

    private final BuildRequest request;
    private final Publisher publisher;
    private final Optional<BuildCache.Sight> sight;
    private final Recall recall;
    private final SiteBuild build;
    private final Optional<Site> site;

    /** What a build would know of the site when it begins to render. */
    private record Site(
            SortedMap<String, PlannedFile> planned,
            SortedMap<String, PlannedFile> byBody,
            Reach reach,
            FileRenderer renderer,
            SortedMap<String, Fingerprint> made,
            Published published,
            List<InputChange> changed,
            Optional<LastRun> lastRun,
            String address) {}

    public WhyRendered(BuildRequest request) {
        this.request = request;
        this.publisher = new Publisher(request.output(), List.of());
        Optional<BuildCache> cache = BuildMemory.of(request);
        this.sight = cache.flatMap(BuildCache::look);
        this.recall =
                sight.map(BuildCache.Sight::recall).orElse(cache.isPresent() ? Recall.NOT_POSSIBLE : Recall.NOT_WANTED);
        this.build = new SiteBuild(request, Progress.NONE);
        Function<String, Optional<String>> bodies = sight.map(
                        now -> (Function<String, Optional<String>>) organ -> Optional.of(now.madeFrom(organ)))
                .orElse(organ -> Optional.empty());
        BodyShelf shelf = sight.map(BuildCache.Sight::bodies)
                .<BodyShelf>map(ReadOnly::new)
                .orElse(BodyShelf.IN_MEMORY);
        this.site = build.plan(shelf, bodies).map(this::site);
    }

    private Site site(SiteBuild.Planned planned) {
        FileRenderer renderer = new FileRenderer(planned.theme());
        Reach reach = new Reach(request, planned, renderer);
        Optional<LastBuild> last = sight.flatMap(BuildCache.Sight::lastBuild);
        return new Site(
                byPath(planned.plan().files()),
                byPath(reach.files()),
                reach,
                renderer,
                last.map(LastBuild::made).orElse(new TreeMap<>()),
                last.map(known -> publisher.published(known.seal())).orElse(Published.nothing()),
                sight.map(BuildCache.Sight::changed).orElse(List.of()),
                sight.flatMap(BuildCache.Sight::lastRun)
                        .filter(run -> publisher.published(run.seal()).isKnown()),
                planned.site().settings().address().toString());
    }

    private static SortedMap<String, PlannedFile> byPath(List<PlannedFile> files) {
        SortedMap<String, PlannedFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.address().file(), file));
        return byPath;
    }

    /** What stands in the way of building at all; then nothing else can be told. */
    public Optional<BuildResult> blocked() {
        return site.isPresent() ? Optional.empty() : Optional.of(build.blocked());
    }

    /**
     * Why a file would be rendered.
     *
     * @param page as typed: a path below the site, with or without {@code index.html}; its address; or the path of the file
     * @return empty when the site neither has nor had such a file
     */
    public Optional<PageReason> ask(String page) {
        return site.flatMap(known -> SitePath.of(page, request.output(), known.address())
                .find(path -> known.planned().containsKey(path) || known.made().containsKey(path))
                .map(path -> reason(path, known)));
    }

    /** Paths that are like one that the site does not have. */
    public List<String> near(String page) {
        return site.map(known -> SitePath.of(page, request.output(), known.address())
                        .near(known.planned().keySet()))
                .orElse(List.of());
    }

    /** Every path that the next build would have, and those that the last one had. */
    List<String> paths() {
        return site.map(known -> {
                    SortedMap<String, Object> all = new TreeMap<>(known.planned());
                    all.putAll(known.made());
                    return List.copyOf(all.keySet());
                })
                .orElse(List.of());
    }

    private PageReason reason(String path, Site known) {
        Optional<PlannedFile> planned = Optional.ofNullable(known.planned().get(path));
        Optional<PageReason.Last> last = known.lastRun().flatMap(run -> last(path, run, known));
        if (planned.isEmpty()) {
            return new PageReason(
                    path,
                    PageReason.State.GONE,
                    recall,
                    List.of(),
                    known.changed().stream()
                            .map(change -> input(change, Reached.MADE_FROM))
                            .toList(),
                    last);
        }
        if (recall != Recall.REMEMBERED) {
            return new PageReason(path, PageReason.State.NOTHING_KNOWN, recall, List.of(), List.of(), last);
        }
        Optional<LastRun.Rendered> rendered = rendered(planned.get(), known);
        PageReason.State state = rendered.map(why -> state(why, planned.get()))
                .orElse(
                        isFoundOutByMaking(planned.get(), known) && !isAllTheSame(known)
                                ? PageReason.State.ALWAYS
                                : PageReason.State.SAME);
        List<String> parts = state == PageReason.State.PARTS
                ? rendered.map(LastRun.Rendered::parts).orElse(List.of())
                : List.of();
        List<PageReason.Input> inputs =
                state == PageReason.State.NOT_AS_LEFT ? List.of() : inputs(path, known.changed(), known);
        return new PageReason(path, state, recall, parts, inputs, last);
    }

    private static PageReason.State state(LastRun.Rendered why, PlannedFile file) {
        return switch (why.cause()) {
            case NEW -> PageReason.State.NEW;
            case NOT_AS_LEFT -> PageReason.State.NOT_AS_LEFT;
            // A file of the content is read whenever anything else of its body has changed.
            case PARTS -> file instanceof PlannedFile.Copy ? PageReason.State.ALWAYS : PageReason.State.PARTS;
        };
    }

    private static boolean isFoundOutByMaking(PlannedFile file, Site known) {
        return known.renderer().fingerprint(file).isEmpty();
    }

    private boolean isAllTheSame(Site known) {
        return known.changed().isEmpty() && known.published().isKnown();
    }

    /** As a build decides it; empty when it would leave the file as it is. */
    private Optional<LastRun.Rendered> rendered(PlannedFile file, Site known) {
        String path = file.address().file();
        boolean stands = publisher.holds(known.published(), path);
        Optional<Fingerprint> then = Optional.ofNullable(known.made().get(path));
        long ingredients = known.renderer().ingredients(file);
        boolean sameIngredients = ingredients != Fingerprint.NOT_KNOWN
                && then.filter(print -> print.ingredients() == ingredients).isPresent();
        Optional<Fingerprint> now = sameIngredients ? then : known.renderer().fingerprint(file);
        return now.map(print -> Known.rendered(path, print, then))
                .filter(why -> why.cause() != LastRun.Cause.NOT_AS_LEFT || !stands);
    }

    private Optional<PageReason.Last> last(String path, LastRun run, Site known) {
        if (run.before() != Recall.REMEMBERED) {
            return Optional.of(new PageReason.Last(run.before(), LastRun.Cause.NEW, List.of(), List.of()));
        }
        return run.rendered().stream()
                .filter(rendered -> rendered.path().equals(path))
                .findFirst()
                .map(rendered -> new PageReason.Last(
                        run.before(),
                        rendered.cause(),
                        rendered.parts(),
                        rendered.cause() == LastRun.Cause.NOT_AS_LEFT
                                ? List.of()
                                : inputs(path, run.changed(), known)));
    }

    private List<PageReason.Input> inputs(String path, List<InputChange> changed, Site known) {
        List<PageReason.Input> inputs = new ArrayList<>();
        Optional<PlannedFile> file = Optional.ofNullable(known.byBody().get(path));
        for (InputChange change : changed) {
            file.flatMap(planned -> InputFile.of(request, Path.of(change.path()))
                            .flatMap(input -> known.reach().of(input, planned)))
                    .ifPresent(reached -> inputs.add(input(change, reached)));
        }
        return inputs;
    }

    private PageReason.Input input(InputChange change, Reached reached) {
        return new PageReason.Input(InputFile.shown(request, Path.of(change.path())), change.kind(), reached);
    }
}
