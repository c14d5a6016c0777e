package org.bichig.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Audit;
import org.bichig.model.Narrative;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;
import org.bichig.script.Language;

/**
 * No page of the site's own says that the site meets a standard of accessibility unless that was measured and nothing was
 * found. Aims may be named, and what is not met: only a clause that claims is told.
 */
final class ClaimsAreMeasured implements SiteRule {

    private static final Pattern CLAUSE = Pattern.compile("[^，。；！？,;!?᠂᠃\n]+");

    private static final String STANDARD = "(?:WCAG|GB ?/?T ?37668|(?<![A-Z0-9])AA ?级|无障碍[^，。；]{0,10}(?:标准|规范|要求|等级))";
    private static final String MEETS = "(?:符合|达到|满足|达标|合格)";

    private static final List<Pattern> CLAIMS = List.of(
            Pattern.compile(MEETS + ".{0,60}" + STANDARD),
            Pattern.compile(STANDARD + ".{0,30}" + MEETS + "(?!性)"),
            Pattern.compile("通过了?.{0,30}(?:无障碍|WCAG|GB ?/?T ?37668).{0,12}(?:认证|测评|评测|检测|评估|验收)"),
            Pattern.compile("(?:完全|全面|全站|全部)无障碍|没有任何障碍"),
            Pattern.compile("(?:WCAG|GB ?/?T ?37668).{0,80}ᠨᠡᠶᠢᠴᠡ"));

    /** What is striven for, asked for or asked is not claimed. */
    private static final Pattern AIM = Pattern.compile("目标|努力|力求|力争|争取|希望|计划|将|应|是否|要求网站|ᠵᠣᠷᠢᠯᠲᠠ|ᠪᠢᠰᠢ|ᠦᠭᠡᠢ");

    private static final Pattern DENIED = Pattern.compile("(?:不|未|没有?|尚未|无法|未能|不能).{0,4}$");
    private static final Pattern IN_PART = Pattern.compile("部分.{0,2}$");

    @Override
    public void check(Site site, Findings findings) {
        Optional<Audit> audit = site.audit();
        if (audit.filter(measured -> measured.findings() == 0).isPresent()) {
            return;
        }
        for (StandingPage page : site.pages()) {
            for (Map.Entry<Language, Narrative> narrative : page.narratives().entrySet()) {
                List<String> lines = page.typed().getOrDefault(narrative.getKey(), List.of());
                for (int i = 0; i < lines.size(); i++) {
                    String file = narrative.getValue().file();
                    Optional<Integer> claim = claim(lines.get(i), audit.isPresent());
                    if (claim.isPresent()) {
                        findings.add(finding(new Place(file, i + 1, claim.get()), lines.get(i), audit));
                    }
                }
            }
        }
    }

    /** The column of the first claim in a line, counted from 1 in code points. */
    private static Optional<Integer> claim(String line, boolean partsAreKnown) {
        Matcher clauses = CLAUSE.matcher(line);
        while (clauses.find()) {
            String clause = clauses.group();
            if (AIM.matcher(clause).find()) {
                continue;
            }
            for (Pattern pattern : CLAIMS) {
                Matcher claim = pattern.matcher(clause);
                if (claim.find()) {
                    String before = clause.substring(0, startOfVerb(claim, clause));
                    boolean denied = DENIED.matcher(before).find()
                            || partsAreKnown && IN_PART.matcher(before).find();
                    if (!denied) {
                        return Optional.of(line.codePointCount(0, clauses.start() + claim.start()) + 1);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where in the claim the word stands that a “not” would stand before. */
    private static int startOfVerb(Matcher claim, String clause) {
        Matcher verb = Pattern.compile(MEETS).matcher(clause).region(claim.start(), claim.end());
        return verb.find() ? verb.start() : claim.start();
    }

    private static Finding finding(Place place, String line, Optional<Audit> audit) {
        String known = audit.map(measured -> "the last audit (" + measured.date() + ") found " + measured.findings()
                        + (measured.findings() == 1 ? " barrier." : " barriers."))
                .orElse("nobody has measured it.");
        return Finding.warning(
                "unproven-claim",
                place,
                "The page says that the site meets a standard of accessibility, but " + known,
                line,
                "Say what is aimed at (以……为目标), or take the sentence out: the accessibility statement says by itself "
                        + "what was measured.");
    }
}
