package org.bichig.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/** Bytes to text, strictly: what is not UTF-8 is refused, and named where it can be guessed. */
final class Utf8 {

    /** A file that is not text at all would otherwise give a finding for every second byte. */
    private static final int MOST_REPORTED = 10;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final String SAVE_AS = "Open the file in an editor, choose “Save as”, and take the encoding UTF-8.";

    private Utf8() {}

    /** The text without a byte order mark; empty when the findings say what is wrong with the bytes. */
    static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.add(Finding.error(
                    "not-utf8",
                    new Place(file, 1, 1),
                    "The file begins with the mark of UTF-16 (“Unicode” in some editors); expected UTF-8.",
                    "",
                    SAVE_AS));
            return Optional.empty();
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            SourceText source = new SourceText(file, withoutByteOrderMark(lenient));
            return hasControlCharacters(source, findings) ? Optional.empty() : Optional.of(source);
        }
        // What took the place of bytes that are not UTF-8, or was typed: only the slow way can tell.
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        // The buffer is consumed up to the first byte that is wrong, and what came before it is already decoded.
        String text = withoutByteOrderMark(out.flip().toString());
        SourceText source = new SourceText(file, text);
        if (result.isError()) {
            findings.add(notUtf8(source, bytes, in.position()));
            return Optional.empty();
        }
        return hasControlCharacters(source, findings) ? Optional.empty() : Optional.of(source);
    }

    private static Finding notUtf8(SourceText upToError, byte[] bytes, int at) {
        Place place = upToError.place(upToError.text().length());
        String found = String.format(
                Locale.ROOT,
                "Byte %d of the file (hexadecimal %02X) does not belong to UTF-8 text",
                at + 1,
                bytes[at] & 0xFF);
        String guess = looksLikeGb18030(bytes) ? "; the file looks like GB18030 (GBK), an older Chinese encoding" : "";
        String quoted = upToError.line(upToError.lineCount()) + "�";
        return Finding.error("not-utf8", place, found + guess + ".", quoted, SAVE_AS);
    }

    private static boolean hasControlCharacters(SourceText source, Findings findings) {
        String text = source.text();
        int reported = 0;
        for (int at = 0; at < text.length() && reported < MOST_REPORTED; at++) {
            char character = text.charAt(at);
            if ((character < ' ' || character >= 0x7F) && isRefused(character)) {
                findings.add(controlCharacter(source, at));
                reported++;
            }
        }
        return reported > 0;
    }

    private static Finding controlCharacter(SourceText source, int at) {
        char character = source.text().charAt(at);
        Place place = source.place(at);
        String name = String.format(Locale.ROOT, "U+%04X", (int) character);
        String message = switch (character) {
            case '\0' ->
                "There is a zero character (U+0000) in the text, so this may not be a text file, or it"
                        + " may be UTF-16.";
            case BYTE_ORDER_MARK ->
                "There is an invisible byte order mark (U+FEFF) within the text, as is left"
                        + " when two files are joined.";
            default -> "There is an invisible control character (" + name + ") in the text.";
        };
        return Finding.error(
                "control-character",
                place,
                message,
                source.line(place.line()),
                "Delete the character; only tabs and line ends are allowed.");
    }

    private static boolean isRefused(char character) {
        boolean allowed = character == '\t' || character == '\n' || character == '\r';
        boolean control = character < ' ' || character >= 0x7F && character <= 0x9F;
        return character == BYTE_ORDER_MARK || control && !allowed;
    }

    /** Whether the bytes are whole GB18030 and give mostly Chinese, which bytes of another encoding rarely do. */
    private static boolean looksLikeGb18030(byte[] bytes) {
        // An extended charset, which a cut-down Java runtime may lack.
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            String text = strict(Charset.forName("GB18030"))
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            long beyondAscii =
                    text.codePoints().filter(codePoint -> codePoint > 0x7F).count();
            long chinese = text.codePoints().filter(Utf8::isChinese).count();
            return chinese >= 2 && chinese * 10 >= beyondAscii * 8;
        } catch (CharacterCodingException notGb18030) {
            return false;
        }
    }

    /** The ideographs and signs of everyday Chinese text, without the rare blocks that wrong guesses land in. */
    private static boolean isChinese(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF
                || codePoint >= 0x2010 && codePoint <= 0x2030;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
