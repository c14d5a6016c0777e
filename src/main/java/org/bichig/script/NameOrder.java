package org.bichig.script;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * The order in which names stand in an index, and the letter they stand under: Chinese by pinyin, Mongolian by the
 * Mongolian alphabet, which is the order of Unicode's root collation for U+1820 to U+1842.
 *
 * <p>Not thread-safe; make one where it is needed.
 */
public final class NameOrder implements Comparator<String> {

    /** Asked for by name, so that the JVM's locale cannot slip in. ICU's own data for "mn" is Cyrillic. */
    private static final ULocale PINYIN = ULocale.forLanguageTag("zh-Hans-u-co-pinyin");

    private final Language language;
    private final Collator collator;
    private final Supplier<AlphabeticIndex.ImmutableIndex<String>> letters = new OnFirstUse<>(NameOrder::pinyinLetters);

    public NameOrder(Language language) {
        this.language = language;
        this.collator = switch (language) {
            case CHINESE -> Collator.getInstance(PINYIN);
            case MONGOLIAN -> Collator.getInstance(ULocale.ROOT);
        };
    }

    /** Names that collation takes for equal (ᠨᠡᠷ᠎ᠡ and ᠨᠡᠷᠡ) are told apart by their code points. */
    @Override
    public int compare(String left, String right) {
        int byCollation = collator.compare(left, right);
        return byCollation != 0 ? byCollation : left.compareTo(right);
    }

    /** The heading under which the name stands: A to Z for Chinese, the first letter for Mongolian, # for anything else. */
    public String letter(String name) {
        return switch (language) {
            case CHINESE -> pinyinLetter(name);
            case MONGOLIAN -> mongolianLetter(name);
        };
    }

    private String pinyinLetter(String name) {
        String label =
                letters.get().getBucket(letters.get().getBucketIndex(name)).getLabel();
        return label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) <= 'Z' ? label : "#";
    }

    private static AlphabeticIndex.ImmutableIndex<String> pinyinLetters() {
        return new AlphabeticIndex<String>(PINYIN).buildImmutableIndex();
    }

    private static String mongolianLetter(String name) {
        int first = name.codePoints()
                .filter(codePoint -> codePoint >= 0x1820 && codePoint <= 0x1842)
                .findFirst()
                .orElse('#');
        return Character.toString(first);
    }
}
