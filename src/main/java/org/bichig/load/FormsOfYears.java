package org.bichig.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bichig.statistics.Format;

/** The forms as reports fill them in, each year's held once. May be shared between threads. */
final class FormsOfYears {

    private final FormatLibrary formats;
    private final Map<Key, FormOfYear> forms = new ConcurrentHashMap<>();

    private record Key(String format, int year) {}

    FormsOfYears(FormatLibrary formats) {
        this.formats = formats;
    }

    /** Empty where there is no form of this name. */
    Optional<FormOfYear> find(String id, int year) {
        return formats.find(id).map(format -> of(format, year));
    }

    FormOfYear of(Format format, int year) {
        return forms.computeIfAbsent(new Key(format.id(), year), first -> FormOfYear.of(format, year));
    }
}
