package org.bichig.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.markdown.Verbatim;
import org.bichig.script.MongolianLint;
import org.bichig.script.MongolianSlip;
import org.bichig.script.MongolianText;

/**
 * The Mongolian of one file on its way in: stored in one way, and everything said that only a person can mend. Confined to
 * one thread.
 */
final class MongolianInput {

    /** A whole text in an old encoding would otherwise give a finding for every word. */
    private static final int MOST_SHOWN = 20;

    private final SourceText source;
    private final Findings findings;
    private final WordsRead words;
    private final Map<MongolianSlip.Kind, Integer> slips = new EnumMap<>(MongolianSlip.Kind.class);
    private int separators;
    private int signs;

    /** @param words takes up the words */
    MongolianInput(SourceText source, Findings findings, WordsRead words) {
        this.source = source;
        this.findings = findings;
        this.words = words;
    }

    /** The whole file, which is Markdown; every place in it stays the same. */
    String markdown() {
        Verbatim verbatim = Verbatim.in(source.text());
        MongolianText.Normalised normal = MongolianText.normalise(source.text(), verbatim::contains);
        MongolianLint.check(normal.text(), verbatim::contains).forEach(slip -> add(slip, offset -> offset));
        words.addAll(normal.text(), source, offset -> offset);
        count(normal);
        finish();
        return normal.text();
    }

    /** One value of a YAML file. */
    Located<String> wording(Located<String> typed) {
        MongolianText.Normalised normal = MongolianText.normalise(typed.value(), offset -> false);
        var slips = MongolianLint.check(normal.text(), offset -> false);
        if (!normal.text().isEmpty()) {
            ScalarOrigin origin = ScalarOrigin.of(source, typed);
            slips.forEach(slip -> add(slip, origin::offset));
            words.addAll(normal.text(), source, origin::offset);
        }
        count(normal);
        return typed.map(text -> normal.text());
    }

    /** Says what concerns the file as a whole. To be called when all of it was read. */
    void finish() {
        slips.forEach((kind, count) -> {
            if (count > MOST_SHOWN) {
                findings.add(more(kind, count - MOST_SHOWN));
            }
        });
        if (separators + signs > 0) {
            findings.add(Finding.note(
                    "mongolian-normalised",
                    Place.wholeFile(source.file()),
                    "Read as if typed in the usual way: U+180E before a suffix (" + separators
                            + " times), punctuation in place of its vertical form (" + signs + " times).",
                    "",
                    "Nothing needs to be done. If one of those suffixes is a word, type a no-break space (U+00A0) before"
                            + " it."));
        }
    }

    private void count(MongolianText.Normalised normal) {
        separators += normal.separators();
        signs += normal.signs();
    }

    private void add(MongolianSlip slip, IntUnaryOperator origin) {
        int count = slips.merge(slip.kind(), 1, Integer::sum);
        if (count <= MOST_SHOWN) {
            int offset = origin.applyAsInt(slip.offset());
            findings.add(finding(slip, source.place(offset), source.lineAround(offset)));
        }
    }

    private Finding more(MongolianSlip.Kind kind, int count) {
        MongolianSlip summary = new MongolianSlip(
                kind,
                0,
                "In this file there are " + count + " more than the " + MOST_SHOWN + " that are shown.",
                "Mend those that are shown, and run bichig again.");
        return finding(summary, Place.wholeFile(source.file()), "");
    }

    private static Finding finding(MongolianSlip slip, Place place, String quoted) {
        String message = slip.message();
        String mend = slip.mend();
        return switch (slip.kind()) {
            case PRIVATE_USE -> Finding.error("private-use-character", place, message, quoted, mend);
            case LOST_CHARACTER -> Finding.error("lost-character", place, message, quoted, mend);
            case LEGACY_ENCODING -> Finding.error("legacy-encoding", place, message, quoted, mend);
            case OTHER_ALPHABET -> Finding.warning("other-alphabet", place, message, quoted, mend);
            case STRAY_SELECTOR -> Finding.warning("stray-selector", place, message, quoted, mend);
            case STRAY_SEPARATOR -> Finding.warning("stray-separator", place, message, quoted, mend);
            case JOINER -> Finding.warning("stray-joiner", place, message, quoted, mend);
            case SUFFIX_OR_WORD -> Finding.warning("suffix-or-word", place, message, quoted, mend);
            case SUFFIX_APART -> Finding.warning("suffix-apart", place, message, quoted, mend);
            case SUFFIX_SPELLING -> Finding.warning("suffix-spelling", place, message, quoted, mend);
            case ORDINAL_SUFFIX -> Finding.warning("ordinal-suffix", place, message, quoted, mend);
            case CHINESE_PUNCTUATION -> Finding.warning("chinese-punctuation", place, message, quoted, mend);
        };
    }
}
