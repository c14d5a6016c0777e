package org.bichig.model;

import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.LocalText;

/**
 * A body that reports: a government, a department, a sub-district office.
 *
 * @param key its name in addresses, for example {@code huhhot}
 * @param shortName for lists
 * @param regionCode 行政区划代码, six digits; may be empty
 * @param pinyin for sorting where a character has several readings; may be empty
 * @param portal the portal that first published its reports
 */
public record Organ(
        String key,
        LocalText name,
        LocalText shortName,
        Level level,
        Kind kind,
        String regionCode,
        String pinyin,
        Optional<String> parent,
        Portal portal,
        Place place) {

    /** Decides, among other things, by when a report is due (国办公开办函〔2021〕30号). */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP,
        DEPARTMENT,
        OFFICE
    }

    /** Whether its figures are its own (本机关) or its members' taken together (汇总). */
    public enum Kind {
        OWN,
        CONSOLIDATED
    }
}
