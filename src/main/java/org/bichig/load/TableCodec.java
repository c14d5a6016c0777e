package org.bichig.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.pack.Codec;
import org.bichig.pack.Codecs;
import org.bichig.pack.Damaged;
import org.bichig.pack.Packer;
import org.bichig.pack.Unpacker;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Table;
import org.bichig.statistics.TableBuilder;
import org.bichig.statistics.Typed;

/**
 * A table as the name of its form, the year, and its figures in the order of the form; where they were typed is apart. The
 * form itself is that of the site, and whoever keeps tables must see that it is still the same.
 */
final class TableCodec implements Codec<Table> {

    private final FormsOfYears forms;
    private final CellCodec cells = new CellCodec();
    private final Codec<Typed> typed;
    private final Recent recent;

    /** @param recent keeps the places that were asked for last: who asks for one asks for more */
    TableCodec(FormsOfYears forms, Codecs codecs, Recent recent) {
        this.forms = forms;
        this.typed = codecs.of(Typed.class);
        this.recent = recent;
    }

    @Override
    public void write(Packer out, Table value) {
        List<CellKey> keys = value.format().cells();
        out.text(value.format().id()).number(value.year());
        keys.forEach(key -> cells.write(out, Optional.ofNullable(value.cells().get(key))));
        out.apart(part -> places(part, value, keys));
    }

    private void places(Packer part, Table value, List<CellKey> keys) {
        part.text(value.typed().values().stream()
                .findFirst()
                .map(first -> first.place().file())
                .orElse(""));
        for (CellKey key : keys) {
            Optional<Typed> found = value.typed(key);
            part.truth(found.isPresent());
            found.ifPresent(place -> typed.write(part, place));
        }
    }

    @Override
    public Table read(Unpacker in) {
        String id = in.text();
        FormOfYear form = forms.find(id, in.number())
                .orElseThrow(() -> new Damaged("a table is in a form that is not there: " + id));
        TableBuilder builder = new TableBuilder(form.format(), form.year(), form.cells(), "");
        for (CellKey key : form.cells().keys()) {
            cells.read(in).ifPresent(cell -> builder.cell(key, cell));
        }
        Supplier<Table> places = recent.of(in.apart(part -> places(form, part)));
        return builder.build(places);
    }

    private Table places(FormOfYear form, Unpacker part) {
        TableBuilder builder = new TableBuilder(form.format(), form.year(), form.cells(), part.text());
        for (CellKey key : form.cells().keys()) {
            if (part.truth()) {
                builder.typed(key, typed.read(part));
            }
        }
        return builder.build();
    }
}
