package org.bichig.load;

import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.model.Organ;
import org.bichig.model.SiteSettings;
import org.bichig.pack.Damaged;
import org.bichig.pack.PackSource;

/** Takes bodies from the shelf; has those that are not there read and checked, and puts them there. */
final class KeptBodies implements ReportReader.Bodies {

    private final SiteSettings settings;
    private final BodyRules rules;
    private final BodyShelf shelf;
    private final BodyPack pack;

    KeptBodies(SiteSettings settings, BodyRules rules, BodyShelf shelf, BodyPack pack) {
        this.settings = settings;
        this.rules = rules;
        this.shelf = shelf;
        this.pack = pack;
    }

    @Override
    public BodyRead read(Organ organ, ReportReader.Reading reading) {
        return unpacked(() -> shelf.find(organ.key())).orElseGet(() -> {
            BodyRead read = reading.now();
            BodyRead checked = read.checked(rules.check(settings, organ, read.reports(), read.files()));
            return unpacked(() -> shelf.keep(organ.key(), () -> pack.pack(checked)))
                    .orElse(checked);
        });
    }

    private Optional<BodyRead> unpacked(Supplier<Optional<PackSource>> source) {
        try {
            return source.get().map(pack::unpack);
        } catch (Damaged asIfNotThere) {
            return Optional.empty();
        }
    }
}
