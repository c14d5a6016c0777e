package org.bichig.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.finding.Findings;
import org.bichig.model.Acknowledgement;
import org.bichig.model.Contact;
import org.bichig.model.Feedback;
import org.bichig.model.Licence;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Portal;
import org.bichig.model.SignOffNames;
import org.bichig.model.SiteSettings;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.MongolianWord;

/** Reads {@code site.yaml}. */
final class SiteBinder {

    static final String FILE = "site.yaml";

    /** What stands in for a setting that is wrong, so that everything else can be checked too. */
    private static final URI NO_ADDRESS = URI.create("https://site.invalid/");

    /**
     * @param organs keys of the bodies in the order that {@code site.yaml} gives
     * @param distinctWords Mongolian words, as letters alone, that resemble another word and are right
     */
    record Bound(SiteSettings settings, List<Located<String>> organs, Set<String> distinctWords, Fields fields) {}

    private SiteBinder() {}

    static Optional<Bound> read(ContentFolder content, Findings findings) {
        return content.fields(FILE, SiteShapes.SITE, findings).map(SiteBinder::bind);
    }

    private static Bound bind(Fields site) {
        URI address = site.text("address").flatMap(text -> address(text, site)).orElse(NO_ADDRESS);
        boolean example = site.flag("example").map(Located::value).orElse(false);
        List<Language> languages = languages(site);
        LocalText name = LocalTexts.read(site, "name").orElse(LocalText.chinese("?"));
        Optional<LocalText> description = LocalTexts.read(site, "description");
        Optional<LocalText> keywords = LocalTexts.read(site, "keywords");
        Optional<Fields> column = site.mapping("column");
        LocalText columnName =
                column.flatMap(fields -> LocalTexts.read(fields, "name")).orElse(name);
        String columnType = column.flatMap(fields -> fields.text("type"))
                .map(Located::value)
                .orElse("政府信息公开");
        MissingTranslation missing = site.choice("missingTranslation", MissingTranslation.class)
                .map(Located::value)
                .orElse(MissingTranslation.FALLBACK);
        boolean indent = site.flag("paragraphIndent").map(Located::value).orElse(true);
        Optional<SignOffNames> signOffNames =
                site.choice("signOffNames", SignOffNames.class).map(Located::value);
        Portal portal = site.mapping("portal").map(PortalBinder::bind).orElse(Portal.UNKNOWN);
        Feedback feedback =
                site.mapping("accessibility").map(SiteBinder::feedback).orElse(Feedback.UNKNOWN);
        List<Located<String>> organs = site.texts("organs");
        Set<String> distinctWords = site.texts("distinctWords").stream()
                .flatMap(text -> MongolianWord.in(text.value()).stream())
                .map(MongolianWord::letters)
                .collect(Collectors.toUnmodifiableSet());
        List<Acknowledgement> acknowledgements = Acknowledgements.ofSite(site);
        Optional<Licence> licence = site.mapping("licence").flatMap(SiteBinder::licence);
        site.finish();
        return new Bound(
                new SiteSettings(
                        address,
                        example,
                        languages,
                        name,
                        description,
                        keywords,
                        columnName,
                        columnType,
                        missing,
                        indent,
                        signOffNames,
                        portal,
                        feedback,
                        acknowledgements,
                        licence,
                        site.place()),
                organs,
                distinctWords,
                site);
    }

    private static Optional<Licence> licence(Fields licence) {
        String url = PortalBinder.webAddress(licence);
        return licence.text("name").map(name -> new Licence(name.value().strip(), url));
    }

    private static Feedback feedback(Fields accessibility) {
        Optional<Contact> contact = accessibility.mapping("contact").map(ContactBinder::bind);
        Optional<Integer> days = accessibility
                .integer("answerDays")
                .filter(found -> {
                    boolean possible = found.value() >= 1 && found.value() <= SiteShapes.LONGEST_ANSWER;
                    if (!possible) {
                        accessibility.error(
                                "bad-integer",
                                found.place(),
                                "Found " + found.value() + " for answerDays; expected 1 to " + SiteShapes.LONGEST_ANSWER
                                        + " working days.",
                                "Write within how many working days readers get an answer, for example 5.");
                    }
                    return possible;
                })
                .map(Located::value);
        return new Feedback(contact, days, LocalTexts.read(accessibility, "complaints"));
    }

    private static Optional<URI> address(Located<String> text, Fields site) {
        try {
            String given = text.value().endsWith("/") ? text.value() : text.value() + "/";
            URI uri = new URI(given);
            boolean web = Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
            if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Falls through to the finding.
        }
        site.error(
                "bad-address",
                text.place(),
                "Found " + VisibleText.quoted(text.value()) + "; expected the public address of the site.",
                "Write it in full, for example https://www.example.gov.cn/zwgk/nianbao/.");
        return Optional.empty();
    }

    private static List<Language> languages(Fields site) {
        List<Language> languages = new ArrayList<>();
        for (Located<String> text : site.texts("languages")) {
            Optional<Language> language = Language.of(text.value());
            if (language.isEmpty() || languages.contains(language.get())) {
                site.error(
                        "bad-language",
                        text.place(),
                        "Found " + VisibleText.quoted(text.value()) + "; expected each of "
                                + String.join(", ", Language.keys()) + " at most once.",
                        "Write languages: [zh, mn].");
            } else {
                languages.add(language.get());
            }
        }
        if (!languages.isEmpty() && !languages.contains(Language.AUTHORITATIVE)) {
            site.error(
                    "bad-language",
                    site.place("languages"),
                    "The list has no zh, but the Chinese text is the authoritative one.",
                    "Add zh to the list.");
            languages.add(Language.AUTHORITATIVE);
        }
        return languages.isEmpty() ? List.of(Language.CHINESE, Language.MONGOLIAN) : List.copyOf(languages);
    }
}
