package org.bichig.load;

import java.util.Collection;
import java.util.Optional;
import org.bichig.script.WordingStatus;

/** Texts in the languages of a site. */
final class WordingShapes {

    private static final Value TEXT = new Value.Text(Optional.empty());
    static final Value STATUS = new Value.Choice(WordingStatus.class);

    private static final String CHINESE = "the Chinese wording";
    private static final String MONGOLIAN = "the wording in traditional Mongolian";
    private static final String MONGOLIAN_STATUS = "how far the Mongolian wording can be trusted; draft if left out";

    static final Shape WORDING = Shape.named("wording")
            .key("zh", TEXT, CHINESE)
            .key("mn", TEXT, MONGOLIAN)
            .key("mnStatus", STATUS, MONGOLIAN_STATUS)
            .build();

    /** For texts that have to be there in Chinese. */
    static final Shape WITH_CHINESE = Shape.named("wordingWithChinese")
            .required("zh", TEXT, CHINESE)
            .key("mn", TEXT, MONGOLIAN)
            .key("mnStatus", STATUS, MONGOLIAN_STATUS)
            .build();

    /** How far a text in a file of its own can be trusted. */
    static final Shape TRANSLATION = Shape.named("translation")
            .key("mn", STATUS, "the status of mn.md; everything but confirmed shows as a draft")
            .build();

    static final Shape MESSAGE = Shape.named("message")
            .required("text", TEXT, "the wording")
            .key("status", STATUS, "how far it can be trusted; draft if left out")
            .text("source", "where the wording stands")
            .build();

    private WordingShapes() {}

    static Value wording() {
        return new Value.Wording(WORDING);
    }

    /** The messages of one language: a plain text is vouched for, one with a status stands in keys. */
    static Shape messages(Collection<String> keys) {
        Shape.Builder messages = Shape.named("messages");
        keys.forEach(key -> messages.key(key, new Value.Wording(MESSAGE), ""));
        return messages.build();
    }
}
