package org.bichig.build;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.bichig.page.PlannedFile;

/** More than one file that would stand at one address. */
final class AddressClash {

    private AddressClash() {}

    /** @param claims two files or more */
    static Finding finding(List<PlannedFile> claims) {
        PlannedFile first = claims.get(0);
        PlannedFile last = claims.get(claims.size() - 1);
        boolean sameName = first.address().file().equals(last.address().file());
        return sameName
                ? Finding.error(
                        "address-clash",
                        Place.wholeFile(last.origin().file()),
                        "More than one page would stand at /" + first.address().path() + ": "
                                + first.origin().file() + " and "
                                + last.origin().file() + ".",
                        "",
                        "Give one of them another name.")
                : Finding.error(
                        "name-clash",
                        Place.wholeFile(last.origin().file()),
                        last.address().path() + " and " + first.address().path()
                                + " differ in upper and lower case only, and on many disks would be one file.",
                        "",
                        "Give one of them another name.");
    }
}
