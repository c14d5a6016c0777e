package org.bichig.publish;

import java.util.Optional;

/** What a publication left in the output folder, as its manifest says, if no other one has been there since. */
public final class Published {

    private static final Published NOTHING = new Published("", Manifest.EMPTY);

    private final String seal;
    private final Manifest manifest;

    Published(String seal, Manifest manifest) {
        this.seal = seal;
        this.manifest = manifest;
    }

    /** Nothing is known of what stands there. */
    public static Published nothing() {
        return NOTHING;
    }

    /** Whether anything is known of what stands there. */
    public boolean isKnown() {
        return !seal.isEmpty();
    }

    /** In lower-case hexadecimal; empty for a file that was not published. */
    public Optional<String> sha256(String path) {
        return entry(path).map(entry -> entry.sha256().toString());
    }

    Optional<Manifest.Entry> entry(String path) {
        return manifest.of(path).stream().findFirst();
    }

    /** The manifest, read from its bytes only if they are not the ones that are known already. */
    ManifestFormat.Reading read(byte[] json) {
        return Seal.of(json).equals(seal) ? new ManifestFormat.Sound(manifest) : ManifestFormat.readManifest(json);
    }
}
