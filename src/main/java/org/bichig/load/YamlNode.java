package org.bichig.load;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Place;

/**
 * What stands in a YAML file, before anyone says what it means. Nothing is guessed from how a value looks: {@code no},
 * {@code 1.10} and {@code 01020280} are texts.
 */
sealed interface YamlNode {

    Place place();

    /** What it is, for use in a sentence: {@code the text “huhhot”}, {@code a list}. */
    String described();

    /**
     * A text.
     *
     * @param text as typed; between quotes or in a block ({@code |}, {@code >}) as YAML folds it
     * @param quoted whether it stood between quotes or in a block, and so was meant as text whatever it looks like
     */
    record Scalar(String text, boolean quoted, Place place) implements YamlNode {
        @Override
        public String described() {
            return "the text " + VisibleText.quoted(text);
        }
    }

    /** Keys with values, in the order of the file; no key twice. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        @Override
        public String described() {
            return "keys with values of their own";
        }
    }

    /** One line {@code key: value} of a mapping. */
    record Entry(String key, Place keyPlace, YamlNode value) {}

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** Nothing after the colon or the dash; also a file without any content. {@code ""} and {@code ~} are texts. */
    record Blank(Place place) implements YamlNode {
        @Override
        public String described() {
            return "nothing";
        }
    }
}
