package org.bichig.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.markdown.Link;
import org.bichig.model.Narrative;
import org.bichig.model.Site;
import org.bichig.script.Language;

/**
 * Every link inside the site leads to a page that exists, and to a place on it: a dead link on a government site is marked
 * down at every inspection (国办秘函〔2019〕19号).
 */
final class LinksLeadSomewhere implements SiteRule {

    @Override
    public void check(Site site, Findings findings) {
        Map<Language, SitePaths> paths = new EnumMap<>(Language.class);
        site.settings().languages().forEach(language -> paths.put(language, SitePaths.of(site, language)));
        Map<String, Set<String>> files = FileNames.byOwner(site.files());
        Texts.all(site).forEach(narrative -> {
            for (Link link : narrative.links()) {
                switch (link.kind()) {
                    case ANCHOR -> anchor(narrative, link).ifPresent(findings::add);
                    case SITE -> page(narrative, link, paths).ifPresent(findings::add);
                    case FILE, IMAGE ->
                        file(narrative, link, files.getOrDefault(narrative.folder(), Set.of()))
                                .ifPresent(findings::add);
                    case EXTERNAL, MAIL, PHONE -> {}
                }
            }
        });
    }

    private static Optional<Finding> anchor(Narrative narrative, Link link) {
        String name = link.target().substring(1);
        Set<String> anchors = SitePaths.headings(narrative);
        return anchors.contains(name)
                ? Optional.empty()
                : Optional.of(brokenAnchor(link, "No heading of this text has the address #" + name + ".", anchors));
    }

    private static Optional<Finding> page(Narrative narrative, Link link, Map<Language, SitePaths> paths) {
        String target = link.target().substring(1);
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        SitePaths known = paths.get(narrative.language());
        Optional<Set<String>> anchors = known == null ? Optional.of(Set.of()) : known.anchors(path);
        if (anchors.isEmpty()) {
            return Optional.of(Finding.error(
                    "broken-link",
                    link.place(),
                    "There is no page /" + path + " in this language.",
                    link.line(),
                    "Mend the address. A report is /BODY/YEAR/, a body is /BODY/, a year is /years/YEAR/."));
        }
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        return fragment.isEmpty() || anchors.get().contains(fragment)
                ? Optional.empty()
                : Optional.of(brokenAnchor(
                        link,
                        "The page /" + path + " has no place with the address #" + fragment + ".",
                        anchors.get()));
    }

    private static Finding brokenAnchor(Link link, String message, Set<String> anchors) {
        String known = anchors.stream().sorted().map(name -> "#" + name).collect(Collectors.joining(", "));
        return Finding.error(
                "broken-anchor",
                link.place(),
                message,
                link.line(),
                known.isEmpty() ? "Link to the page without an anchor." : "Use one of these: " + known + ".");
    }

    private static Optional<Finding> file(Narrative narrative, Link link, Set<String> files) {
        String name = link.target().replaceFirst("[?#].*", "");
        return files.contains(name)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "missing-attachment",
                        link.place(),
                        "There is no file " + name + " beside " + narrative.file() + ".",
                        link.line(),
                        AttachmentsExist.mend(narrative.folder(), name, files)));
    }
}
