package org.bichig.check;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A body with its reports.
 *
 * @param reports newest first
 */
record OneOrgan(List<OneReport> reports) {

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
