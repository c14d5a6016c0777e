package org.bichig.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bichig.cache.BuildCache;
import org.bichig.cache.LastBuild;
import org.bichig.check.Checks;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;
import org.bichig.load.BodyRules;
import org.bichig.load.BodyShelf;
import org.bichig.load.ContentLoader;
import org.bichig.load.ThemeLoader;
import org.bichig.model.Site;
import org.bichig.model.Theme;
import org.bichig.pack.Damaged;
import org.bichig.page.Addresses;
import org.bichig.page.SitePlan;
import org.bichig.publish.PublishResult;
import org.bichig.publish.Publisher;
import org.bichig.render.FileRenderer;

/** One run over a site. The stages follow one another; what one finds stops the next, and nothing is half done. */
public final class SiteBuild {

    private final BuildRequest request;
    private final Progress progress;
    private final Timing timing;
    private final Findings findings = new Findings();

    public SiteBuild(BuildRequest request, Progress progress) {
        this(request, progress, Timing.NONE);
    }

    public SiteBuild(BuildRequest request, Progress progress, Timing timing) {
        this.request = request;
        this.progress = progress;
        this.timing = timing;
    }

    /** Everything but writing. What the last build did with the same is not done again. */
    public BuildResult check() {
        Optional<BuildCache.Sight> sight = look();
        Optional<LastBuild> same = sight.flatMap(BuildCache.Sight::built);
        if (same.isPresent()) {
            LastBuild last = same.get();
            return isBlocked(last.findings())
                    ? BuildResult.blocked(last.findings())
                    : new BuildResult(last.findings(), true, last.files(), List.of(), List.of(), 0);
        }
        return sight.flatMap(this::check)
                .orElseGet(() -> run(BodyShelf.IN_MEMORY, Known.looking(), SiteBuild::renderAndForget));
    }

    private Optional<BuildResult> check(BuildCache.Sight sight) {
        return unlessDamaged(() -> {
            BuildResult result = run(sight.bodies(), Known.ofRendering(sight), SiteBuild::renderAndForget);
            sight.remember(Optional.empty());
            return result;
        });
    }

    private static PublishResult renderAndForget(RenderAhead rendering) {
        rendering.forEach(file -> {});
        return PublishResult.NOTHING_WRITTEN;
    }

    /**
     * Makes the output folder hold the site as the content describes it.
     *
     * @throws org.bichig.publish.PublishException if the machine fails
     */
    public BuildResult publish() {
        Publisher publisher = new Publisher(request.output(), sources());
        Optional<BuildCache.Sight> sight = look();
        Optional<LastBuild> same = timing.stage(
                Timing.Stage.COMPARE,
                () -> sight.flatMap(BuildCache.Sight::built)
                        .filter(last -> !isBlocked(last.findings()) && publisher.stands(last.seal())));
        if (same.isPresent()) {
            LastBuild last = same.get();
            return new BuildResult(last.findings(), true, last.files(), List.of(), List.of(), last.files());
        }
        return sight.flatMap(seen -> unlessDamaged(() -> publish(publisher.trustingTimes(), seen)))
                .orElseGet(() -> publish(publisher));
    }

    private Optional<BuildCache.Sight> look() {
        return timing.stage(Timing.Stage.LOOK, () -> BuildMemory.of(request).flatMap(BuildCache::look));
    }

    /** Empty when what was kept has gone or changed while it was in use: then all is read once more from the content. */
    private Optional<BuildResult> unlessDamaged(Supplier<BuildResult> run) {
        try {
            return Optional.of(run.get());
        } catch (Damaged somebodyElseWasThere) {
            findings.replaceBy(List.of());
            return Optional.empty();
        }
    }

    /** Everything is made. */
    private BuildResult publish(Publisher publisher) {
        Findings publishing = new Findings();
        BuildResult result =
                run(BodyShelf.IN_MEMORY, Known.nothing(), rendering -> publisher.publish(rendering, publishing));
        return result.with(publishing.sorted());
    }

    /** What the last build made from the same is not made again. */
    private BuildResult publish(Publisher publisher, BuildCache.Sight sight) {
        Known known = Known.of(sight, publisher);
        Findings publishing = new Findings();
        BuildResult result = run(
                sight.bodies(),
                known,
                rendering ->
                        known.published(publisher.publish(rendering, known.standing(), publishing), rendering.made()));
        sight.remember(result.passed() ? Optional.of(known.build(result)) : Optional.empty());
        if (result.passed()) {
            known.run(sight).ifPresent(sight::remember);
        }
        return result.with(publishing.sorted());
    }

    /**
     * Makes everything anew, writes nothing, and holds each file against the site that stands.
     *
     * @throws org.bichig.publish.PublishException if the machine fails
     */
    public BuildResult prove() {
        Publisher publisher = new Publisher(request.output(), sources());
        return run(BodyShelf.IN_MEMORY, Known.looking(), rendering -> publisher.prove(rendering, findings));
    }

    private interface Destination {
        PublishResult accept(RenderAhead rendering);
    }

    private BuildResult run(BodyShelf shelf, Known known, Destination destination) {
        Optional<Planned> planned = plan(shelf, known.bodies());
        if (planned.isEmpty()) {
            return blocked();
        }
        SitePlan plan = planned.get().plan();
        FileRenderer renderer = new FileRenderer(planned.get().theme());
        PublishResult published;
        try (RenderAhead rendering = new RenderAhead(renderer, plan.files(), known, progress, timing)) {
            published = timing.stage(Timing.Stage.RENDER, () -> destination.accept(rendering));
        } catch (RenderAhead.TemplatesFailed failed) {
            findings.addAll(failed.findings());
            return blocked();
        }
        if (!published.published()) {
            return blocked();
        }
        return new BuildResult(
                findings.sorted(),
                true,
                plan.files().size(),
                published.written(),
                published.removed(),
                published.unchanged());
    }

    /** What a build would make. */
    record Planned(Theme theme, Site site, SitePlan plan) {}

    /**
     * Everything up to rendering.
     *
     * @param bodies a hash of everything that was read of a body, by its key; empty where nobody knows
     * @return empty when what was found stands in the way
     */
    Optional<Planned> plan(BodyShelf shelf, Function<String, Optional<String>> bodies) {
        AtomicInteger read = new AtomicInteger();
        Inputs inputs = timing.stage(Timing.Stage.LOAD, () -> load(shelf, read));
        timing.read(read.get());
        Theme theme = inputs.theme();
        Optional<Site> site = timing.stage(
                Timing.Stage.CHECK,
                () -> inputs.content().map(loaded -> Checks.run(loaded.site(), loaded.checked(), findings)));
        if (site.isEmpty() || isBlocked(findings.sorted())) {
            return Optional.empty();
        }
        SitePlan plan = timing.stage(Timing.Stage.PLAN, () -> SitePlan.of(site.get(), theme, bodies));
        plan.clashes().forEach(claims -> findings.add(AddressClash.finding(claims)));
        findings.addAll(plan.outdated(site.get()));
        if (isBlocked(findings.sorted())) {
            return Optional.empty();
        }
        return Optional.of(new Planned(theme, site.get(), plan));
    }

    /** How a build went that something stands in the way of. */
    BuildResult blocked() {
        return BuildResult.blocked(findings.sorted());
    }

    private record Inputs(Theme theme, Optional<ContentLoader.Loaded> content) {}

    private Inputs load(BodyShelf shelf, AtomicInteger read) {
        Theme theme = ThemeLoader.load(request.templates(), findings);
        Optional<ContentLoader.Loaded> content = new ContentLoader(request.content(), Addresses.RESERVED)
                .load(rules(read), shelf, findings)
                .map(loaded -> new ContentLoader.Loaded(atItsAddress(loaded.site()), loaded.checked()));
        return new Inputs(theme, content);
    }

    /** @param read is counted up for each body */
    private BodyRules rules(AtomicInteger read) {
        BodyRules rules = Checks.ofOneBody();
        return (settings, organ, reports, files) -> {
            read.incrementAndGet();
            return rules.check(request.address().map(settings::at).orElse(settings), organ, reports, files);
        };
    }

    private boolean isBlocked(List<Finding> found) {
        return found.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        || request.strict() && finding.severity() == Severity.WARNING);
    }

    private Site atItsAddress(Site site) {
        return request.address().map(site::at).orElse(site);
    }

    private List<Path> sources() {
        List<Path> sources = new ArrayList<>(List.of(request.content()));
        request.templates().ifPresent(sources::add);
        return sources;
    }
}
