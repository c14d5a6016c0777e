package org.bichig.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.markdown.Heading;
import org.bichig.markdown.Link;
import org.bichig.markdown.RichText;
import org.bichig.model.Narrative;
import org.bichig.pack.Codec;
import org.bichig.pack.Codecs;
import org.bichig.pack.Packer;
import org.bichig.pack.Unpacker;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/** Keeps the text apart, and of what only rules look at, nothing. */
final class NarrativeCodec implements Codec<Narrative> {

    private final Codec<Language> languages;
    private final Codec<WordingStatus> statuses;
    private final Codec<List<Heading>> headings;
    private final Codec<List<Link>> links;
    private final Codec<RichText> texts;
    private final Recent recent;

    /** @param recent keeps the texts that were asked for last: a report has several pages */
    NarrativeCodec(Codecs codecs, Recent recent) {
        this.languages = codecs.of(Language.class);
        this.statuses = codecs.of(WordingStatus.class);
        this.headings = codecs.ofListOf(Heading.class);
        this.links = codecs.ofListOf(Link.class);
        this.texts = codecs.of(RichText.class);
        this.recent = recent;
    }

    @Override
    public void write(Packer out, Narrative value) {
        languages.write(out, value.language());
        statuses.write(out, value.status());
        out.apart(part -> texts.write(part, value.text()));
        headings.write(out, value.headings());
        links.write(out, value.links());
        out.text(value.file()).text(value.folder());
    }

    @Override
    public Narrative read(Unpacker in) {
        Language language = languages.read(in);
        WordingStatus status = statuses.read(in);
        Supplier<RichText> text = recent.of(in.apart(texts::read));
        return new Narrative(
                language,
                status,
                text,
                headings.read(in),
                links.read(in),
                List.of(),
                Optional.empty(),
                in.text(),
                in.text());
    }
}
