package org.bichig.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.cache.BuildCache;
import org.bichig.cache.LastBuild;
import org.bichig.check.Checks;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.finding.Severity;
import org.bichig.load.ContentLoader;
import org.bichig.load.ThemeLoader;
import org.bichig.model.Site;
import org.bichig.model.Theme;
import org.bichig.page.Addresses;
import org.bichig.page.PlannedFile;
import org.bichig.page.SitePlan;
import org.bichig.publish.PublishResult;
import org.bichig.publish.Publisher;
import org.bichig.render.FileRenderer;

/** One run over a site. The stages follow one another; what one finds stops the next, and nothing is half done. */
public final class SiteBuild {

    private final BuildRequest request;
    private final Progress progress;
    private final Findings findings = new Findings();

    public SiteBuild(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** Everything but writing. */
    public BuildResult check() {
        return run(rendering -> {
            rendering.forEach(file -> {});
            return PublishResult.NOTHING_WRITTEN;
        });
    }

    /**
     * Makes the output folder hold the site as the content describes it.
     *
     * @throws org.bichig.publish.PublishException if the machine fails
     */
    public BuildResult publish() {
        Publisher publisher = new Publisher(request.output(), sources());
        Optional<BuildCache.Sight> sight = BuildMemory.of(request).flatMap(BuildCache::look);
        Optional<LastBuild> same = sight.flatMap(BuildCache.Sight::built)
                .filter(last -> !isBlocked(last.findings()) && publisher.stands(last.seal()));
        if (same.isPresent()) {
            LastBuild last = same.get();
            return new BuildResult(last.findings(), true, last.files(), List.of(), List.of(), last.files());
        }
        Findings publishing = new Findings();
        Sealing sealing = new Sealing(rendering -> publisher.publish(rendering, publishing));
        BuildResult result = run(sealing);
        if (result.passed()) {
            sight.ifPresent(seen -> seen.remember(new LastBuild(result.findings(), result.files(), sealing.seal)));
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
        return run(rendering -> publisher.prove(rendering, findings));
    }

    private interface Destination {
        PublishResult accept(RenderAhead rendering);
    }

    /** Keeps the seal of what was published. */
    private static final class Sealing implements Destination {

        private final Destination destination;
        private String seal = "";

        Sealing(Destination destination) {
            this.destination = destination;
        }

        @Override
        public PublishResult accept(RenderAhead rendering) {
            PublishResult published = destination.accept(rendering);
            seal = published.seal();
            return published;
        }
    }

    private BuildResult run(Destination destination) {
        Theme theme = ThemeLoader.load(request.templates(), findings);
        Optional<Site> site = new ContentLoader(request.content(), Addresses.RESERVED)
                .load(findings)
                .map(this::atItsAddress)
                .map(loaded -> Checks.run(loaded, findings))
                .map(Site::checked);
        if (site.isEmpty() || isBlocked(findings.sorted())) {
            return BuildResult.blocked(findings.sorted());
        }
        SitePlan plan = SitePlan.of(site.get(), theme);
        plan.clashes().forEach(claims -> findings.add(clash(claims)));
        findings.addAll(plan.outdated(site.get()));
        if (isBlocked(findings.sorted())) {
            return BuildResult.blocked(findings.sorted());
        }
        PublishResult published;
        try (RenderAhead rendering = new RenderAhead(new FileRenderer(theme), plan.files(), progress)) {
            published = destination.accept(rendering);
        } catch (RenderAhead.TemplatesFailed failed) {
            findings.addAll(failed.findings());
            return BuildResult.blocked(findings.sorted());
        }
        if (!published.published()) {
            return BuildResult.blocked(findings.sorted());
        }
        return new BuildResult(
                findings.sorted(),
                true,
                plan.files().size(),
                published.written(),
                published.removed(),
                published.unchanged());
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

    private static Finding clash(List<PlannedFile> claims) {
        PlannedFile first = claims.get(0);
        PlannedFile last = claims.get(claims.size() - 1);
        boolean sameName = first.address().file().equals(last.address().file());
        return sameName
                ? Finding.error(
                        "address-clash",
                        Place.wholeFile(last.origin()),
                        "More than one page would stand at /" + first.address().path() + ": " + first.origin() + " and "
                                + last.origin() + ".",
                        "",
                        "Give one of them another name.")
                : Finding.error(
                        "name-clash",
                        Place.wholeFile(last.origin()),
                        last.address().path() + " and " + first.address().path()
                                + " differ in upper and lower case only, and on many disks would be one file.",
                        "",
                        "Give one of them another name.");
    }
}
