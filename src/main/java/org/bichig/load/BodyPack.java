package org.bichig.load;

import java.util.List;
import org.bichig.model.Narrative;
import org.bichig.pack.Codec;
import org.bichig.pack.Codecs;
import org.bichig.pack.Damaged;
import org.bichig.pack.PackSource;
import org.bichig.pack.Packer;
import org.bichig.pack.Unpacker;
import org.bichig.script.LocalText;
import org.bichig.script.Wording;
import org.bichig.statistics.Table;

/**
 * Bodies as bytes. What every page of the site may ask for comes first: titles, dates, figures. Texts, and where figures
 * were typed, are apart, and read when somebody asks. May be shared between threads.
 */
final class BodyPack {

    private final Codec<BodyRead> bodies;

    BodyPack(FormsOfYears forms) {
        Codecs codecs = new Codecs();
        Codec<List<Wording>> wordings = codecs.ofListOf(Wording.class);
        Recent recent = new Recent();
        this.bodies = codecs.with(LocalText.class, Codec.by(wordings, LocalText::wordings, LocalText::of))
                .with(Narrative.class, new NarrativeCodec(codecs, recent))
                .with(Table.class, new TableCodec(forms, codecs, recent))
                .of(BodyRead.class);
    }

    byte[] pack(BodyRead body) {
        Packer out = new Packer();
        bodies.write(out, body);
        return out.toBytes();
    }

    /** @throws Damaged if it is not what was packed */
    BodyRead unpack(PackSource source) {
        return bodies.read(Unpacker.open(source));
    }
}
