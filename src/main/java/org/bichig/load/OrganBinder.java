package org.bichig.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Organ;
import org.bichig.model.Portal;
import org.bichig.script.LocalText;

/** Reads {@code organs/*.yaml}. */
final class OrganBinder {

    private static final String FOLDER = "organs/";
    private static final String ENDING = ".yaml";

    private final ContentFolder content;
    private final Set<String> reserved;
    private final Findings findings;

    OrganBinder(ContentFolder content, Set<String> reserved, Findings findings) {
        this.content = content;
        this.reserved = reserved;
        this.findings = findings;
    }

    /** Where a body is described, below the content folder. */
    static String file(String organ) {
        return FOLDER + organ + ENDING;
    }

    /** The bodies in the order that the site gives, then those it does not name, by key. */
    List<Organ> read(SiteBinder.Bound site) {
        Map<String, Organ> byKey = new TreeMap<>();
        for (String name : content.list(FOLDER)) {
            if (!name.endsWith(ENDING)) {
                content.warnIfStray(FOLDER, name, List.of("KEY" + ENDING), findings);
                continue;
            }
            String key = name.substring(0, name.length() - ENDING.length());
            Optional<String> whyNot = Names.whyNot(key, reserved);
            if (whyNot.isPresent()) {
                findings.add(Finding.error(
                        "bad-name",
                        Place.wholeFile(content.shown(FOLDER + name)),
                        "“" + key + "” cannot be the key of a body. " + whyNot.get(),
                        "",
                        "Rename the file, for example to huhhot.yaml."));
                continue;
            }
            content.fields(FOLDER + name, SiteShapes.ORGAN, findings)
                    .ifPresent(fields -> byKey.put(key, bind(key, fields)));
        }
        checkParents(byKey);
        return inOrder(byKey, site);
    }

    private Organ bind(String key, Fields organ) {
        LocalText name = LocalTexts.read(organ, "name").orElse(LocalText.chinese(key));
        Organ bound = new Organ(
                key,
                name,
                LocalTexts.read(organ, "short").orElse(name),
                organ.choice("level", Organ.Level.class).map(Located::value).orElse(Organ.Level.COUNTY),
                organ.choice("kind", Organ.Kind.class).map(Located::value).orElse(Organ.Kind.OWN),
                regionCode(organ),
                PortalBinder.text(organ, "pinyin"),
                organ.text("parent").map(Located::value),
                organ.mapping("portal").map(PortalBinder::bind).orElse(Portal.UNKNOWN),
                organ.place("parent"));
        organ.finish();
        return bound;
    }

    private static String regionCode(Fields organ) {
        Optional<Located<String>> code = organ.text("regionCode");
        code.filter(text -> !SiteShapes.REGION_CODE.matcher(text.value()).matches())
                .ifPresent(text -> organ.error(
                        "bad-region-code",
                        text.place(),
                        "Found " + VisibleText.quoted(text.value())
                                + "; expected an administrative division code (行政区划代码) of 6, 9 or 12 digits.",
                        "Write the digits only, for example \"150100\"."));
        return code.map(Located::value).orElse("");
    }

    private void checkParents(Map<String, Organ> byKey) {
        for (Organ organ : byKey.values()) {
            organ.parent()
                    .filter(parent -> !byKey.containsKey(parent))
                    .ifPresent(parent -> findings.add(unknown(organ.place(), parent, List.copyOf(byKey.keySet()))));
        }
    }

    private List<Organ> inOrder(Map<String, Organ> byKey, SiteBinder.Bound site) {
        Map<String, Organ> ordered = new LinkedHashMap<>();
        for (Located<String> key : site.organs()) {
            Optional<Organ> organ = Optional.ofNullable(byKey.get(key.value()));
            organ.ifPresentOrElse(
                    found -> ordered.put(found.key(), found),
                    () -> findings.add(unknown(key.place(), key.value(), List.copyOf(byKey.keySet()))));
        }
        byKey.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }

    static Finding unknown(Place place, String key, List<String> known) {
        return Finding.error(
                "unknown-organ",
                place,
                "There is no body “" + key + "”: organs/" + key + ENDING + " is missing.",
                key,
                Nearest.to(key, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Make the file with: bichig new organ " + key));
    }
}
