package org.bichig.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Organ;
import org.bichig.model.Portal;
import org.bichig.model.Site;

/**
 * A 网站标识码 begins with the 行政区划代码 of who runs the site, and ICP and police records with the sign of the province
 * (国办发〔2017〕47号). So numbers that were copied from another site are noticed. Codes of nothing but zeros stand for none.
 */
final class PortalNumbersFitTheirPlace implements SiteRule {

    private static final String RULE = "portal-number";

    private static final Pattern REGIONAL_CODE = Pattern.compile("([0-9]{6})[0-9]{4}");
    private static final Pattern RECORD = Pattern.compile("(\\p{IsHan})(?:ICP备|公网安备 ?([0-9]{2})).*");

    /** GB/T 2260, first two digits; and the signs that records use, of which some provinces have two. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("11", "京"),
            Map.entry("12", "津"),
            Map.entry("13", "冀"),
            Map.entry("14", "晋"),
            Map.entry("15", "蒙"),
            Map.entry("21", "辽"),
            Map.entry("22", "吉"),
            Map.entry("23", "黑"),
            Map.entry("31", "沪"),
            Map.entry("32", "苏"),
            Map.entry("33", "浙"),
            Map.entry("34", "皖"),
            Map.entry("35", "闽"),
            Map.entry("36", "赣"),
            Map.entry("37", "鲁"),
            Map.entry("41", "豫"),
            Map.entry("42", "鄂"),
            Map.entry("43", "湘"),
            Map.entry("44", "粤"),
            Map.entry("45", "桂"),
            Map.entry("46", "琼"),
            Map.entry("50", "渝"),
            Map.entry("51", "川蜀"),
            Map.entry("52", "贵黔"),
            Map.entry("53", "云滇"),
            Map.entry("54", "藏"),
            Map.entry("61", "陕秦"),
            Map.entry("62", "甘陇"),
            Map.entry("63", "青"),
            Map.entry("64", "宁"),
            Map.entry("65", "新"));

    @Override
    public void check(Site site, Findings findings) {
        check(site.settings().portal(), "", site.settings().place(), findings);
        for (Organ organ : site.organs()) {
            check(
                    organ.portal(),
                    organ.regionCode(),
                    Place.wholeFile(organ.place().file()),
                    findings);
        }
    }

    /** @param region 行政区划代码 of the body; empty where it is not known */
    private static void check(Portal portal, String region, Place place, Findings findings) {
        Matcher code = REGIONAL_CODE.matcher(portal.identityCode());
        Optional<String> codeRegion =
                code.matches() && isGiven(code.group(1)) ? Optional.of(code.group(1)) : Optional.empty();
        codeRegion
                .filter(found -> !PROVINCES.containsKey(found.substring(0, 2)))
                .ifPresent(found -> findings.add(finding(
                        place,
                        "The 网站标识码 begins with " + found + ", and no province has the code " + found.substring(0, 2)
                                + ".",
                        portal.identityCode())));
        codeRegion
                .filter(found -> isGiven(region) && !holds(found, region))
                .ifPresent(found -> findings.add(finding(
                        place,
                        "The 网站标识码 begins with " + found + "; the body's 行政区划代码 is " + region + ".",
                        portal.identityCode())));
        Optional<String> province = codeRegion
                .or(() -> Optional.of(region).filter(PortalNumbersFitTheirPlace::isGiven))
                .map(found -> found.substring(0, 2))
                .filter(PROVINCES::containsKey);
        province.ifPresent(found -> {
            record(portal.icp(), found, place, findings);
            record(portal.police(), found, place, findings);
        });
    }

    private static boolean isGiven(String code) {
        return code.length() >= 6 && !code.startsWith("00");
    }

    /** Whether a region is the other one, or one that it lies in: 650100 holds 650103. */
    private static boolean holds(String outer, String inner) {
        return inner.startsWith(outer.replaceAll("(?:00)+$", ""));
    }

    private static void record(String number, String province, Place place, Findings findings) {
        Matcher record = RECORD.matcher(number);
        String signs = PROVINCES.getOrDefault(province, "");
        if (record.matches() && isAnyoneS(record.group(1)) && !signs.contains(record.group(1))) {
            findings.add(finding(
                    place,
                    "The record is one of " + record.group(1) + "; the province " + province + " has "
                            + String.join(" or ", signs.split("")) + ".",
                    number));
        }
        Optional<String> digits = record.matches() ? Optional.ofNullable(record.group(2)) : Optional.empty();
        digits.filter(found -> !found.equals("00") && !found.equals(province))
                .ifPresent(found -> findings.add(finding(
                        place,
                        "The police record begins with " + found + "; the code of the province is " + province + ".",
                        number)));
    }

    /** Whether any province has this sign; what is none is told by another rule. */
    private static boolean isAnyoneS(String sign) {
        return PROVINCES.values().stream().anyMatch(signs -> signs.contains(sign));
    }

    private static Finding finding(Place place, String message, String quoted) {
        return Finding.warning(
                RULE, place, message, quoted, "Look whether the number was copied from another site, and mend it.");
    }
}
