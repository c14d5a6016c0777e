package org.bichig.page;

import java.util.Comparator;
import java.util.Locale;
import org.bichig.model.Organ;
import org.bichig.script.Language;
import org.bichig.script.NameOrder;

/** The order of bodies by name, as a language has it. */
record OrganOrder(Words words) {

    Comparator<Organ> comparator() {
        return Comparator.comparing(this::name, new NameOrder(words.language())).thenComparing(Organ::key);
    }

    /** A body may state its pinyin, for characters with several readings; only Chinese is sorted by it. */
    String name(Organ organ) {
        return words.language() == Language.CHINESE && !organ.pinyin().isEmpty()
                ? organ.pinyin().toUpperCase(Locale.ROOT)
                : words.said(organ.name());
    }
}
