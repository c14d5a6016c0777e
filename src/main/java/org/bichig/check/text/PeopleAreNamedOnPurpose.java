package org.bichig.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.SignOffNames;

/**
 * The foot of the form of 2014 names who filled it in. A site decides once whether it publishes these names; as long as it has
 * not, it is reminded. Officials named in the text by office and name are only noted.
 */
final class PeopleAreNamedOnPurpose implements TextRule {

    private static final String FOOT = "names-in-sign-off";
    private static final String OFFICIAL = "official-named";

    private static final Sought IN_TEXT =
            Sought.of("(单位负责人|负\\s?责\\s?人|审\\s?核\\s?人|填\\s?报\\s?人|联\\s?系\\s?人)\\s?[：:]\\s*([\\p{IsHan}·]{2,4})");
    /** 联系人：办公室 names nobody. */
    private static final Pattern OFFICE = Pattern.compile("[室科股局处办部心组委府站所员]$");

    private static final Sought IN_OFFICE =
            Sought.of("(?:主任|市长|县长|区长|旗长|州长|盟长|省长|局长|秘书长|书记|主席|部长|处长|科长|院长)([\\p{IsHan}]{2,3})同志");

    @Override
    public void check(ReportText text, Findings findings) {
        Optional<SignOffNames> decided = text.settings().signOffNames();
        if (decided.isEmpty()) {
            inTheForm(text).ifPresent(findings::add);
        }
        for (Passage passage : text.passages()) {
            if (!decided.equals(Optional.of(SignOffNames.SHOW))) {
                passage.matches(IN_TEXT)
                        .filter(match -> !OFFICE.matcher(match.group(2)).find())
                        .forEach(
                                match -> findings.add(
                                        Finding.warning(
                                                FOOT,
                                                passage.at(match.start(2)),
                                                "“" + match.group() + "” names a person.",
                                                passage.typed(),
                                                "Take the name out, if there is no reason to publish it; otherwise write signOffNames: show in site.yaml.")));
            }
            passage.matches(IN_OFFICE)
                    .forEach(match -> findings.add(Finding.note(
                            OFFICIAL,
                            passage.at(match.start(1)),
                            match.group(1) + " is named in office.",
                            passage.typed(),
                            "An official may be named; look whether the office alone would do.")));
        }
    }

    private static Optional<Finding> inTheForm(ReportText text) {
        List<String> names = text.report().statistics().stream()
                .flatMap(form -> Stream.of(form.head(), form.reviewer(), form.preparer()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        FOOT,
                        text.report().place(),
                        "The foot of the form names " + String.join(", ", names) + ".",
                        "",
                        "Decide for the site: write signOffNames: hide in site.yaml to leave names and telephone out of every "
                                + "page and file, or signOffNames: show."));
    }
}
