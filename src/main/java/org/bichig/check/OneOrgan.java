package org.bichig.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bichig.model.Organ;
import org.bichig.model.Report;

/**
 * A body with its reports, and with those of its members.
 *
 * @param organ empty when the site has none of this name, which is an error of its own
 * @param reports newest first
 */
record OneOrgan(Optional<Organ> organ, List<OneReport> reports, List<Member> members) {

    /** A body that names this one as its parent, with its reports. */
    record Member(Organ organ, List<Report> reports) {}

    /** Goes through all reports that have one on the year before: that one is given with it, as the second. */
    void eachWithTheYearBefore(BiConsumer<OneReport, OneReport> action) {
        for (int i = 1; i < reports.size(); i++) {
            OneReport report = reports.get(i - 1);
            OneReport before = reports.get(i);
            if (report.report().year() == before.report().year() + 1) {
                action.accept(report, before);
            }
        }
    }
}
