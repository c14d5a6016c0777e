package org.bichig.render;

import java.io.IOException;
import java.io.OutputStream;

/** A file as it was made: its bytes, or, where these are too many to be held, what they come from. */
public sealed interface Made {

    /** In bytes. */
    long length();

    /** The bytes are at hand. */
    record Whole(byte[] bytes) implements Made {
        @Override
        public long length() {
            return bytes.length;
        }
    }

    /** A table of figures may be a thousand times as large as what it is packed into. */
    record Packed(PackedTable table) implements Made {
        @Override
        public long length() {
            return table.length();
        }

        public String sha256() {
            return table.sha256();
        }

        /** Writes the bytes; may be called as often as needed. */
        public void writeTo(OutputStream out) throws IOException {
            table.writeTo(out);
        }
    }
}
