package org.bichig.script;

/**
 * Punctuation that was typed in the form that it has in vertical lines. A browser draws that form by itself where lines
 * are vertical, and search finds only the sign itself.
 *
 * <p>A table, since NFKC would make ASCII of some of them and a plain space of U+202F.
 */
final class PresentationForms {

    private static final String FORMS = "︐︑︒︓︔︕︖︗︘︙︰︱︲︳︴︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈";
    private static final String SIGNS = "，、。：；！？〖〗…‥—–＿＿（）｛｝〔〕【】《》〈〉「」『』［］";

    private PresentationForms() {}

    /** The sign that a character is a vertical form of; the character itself if it is none. */
    static char sign(char character) {
        int found = FORMS.indexOf(character);
        return found < 0 ? character : SIGNS.charAt(found);
    }
}
