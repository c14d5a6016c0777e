package org.bichig.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of folders and files that become addresses. */
public final class Names {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** Windows opens a device under these names, whatever the ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Names() {}

    /** Why a name cannot be part of an address; empty when it can. */
    public static Optional<String> whyNot(String name, Set<String> reserved) {
        if (!KEY.matcher(name).matches()) {
            return Optional.of("A name in an address is made of a to z, 0 to 9 and hyphens, and begins with a letter.");
        }
        if (DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("Windows keeps this name for a device.");
        }
        if (reserved.contains(name)) {
            return Optional.of("The site has a page of its own at this address.");
        }
        return Optional.empty();
    }
}
