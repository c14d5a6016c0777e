package org.bichig.publish;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes that a file shall hold: at hand, or made while they are written, because they are too many to be held. */
public sealed interface Content {

    /** In bytes. */
    long length();

    void writeTo(OutputStream out) throws IOException;

    /** Bytes that are at hand. */
    record Whole(byte[] bytes) implements Content {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** Bytes that somebody writes, as often as he is asked to. */
    record Stream(long length, Writer writer) implements Content {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            writer.writeTo(out);
        }
    }

    /** Writes always the same bytes. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }
}
