package org.bichig.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** A small site, built from a fixture and served as a portal would. */
public final class ServedSite implements AutoCloseable {

    private final SiteServer server;

    private ServedSite(SiteServer server) {
        this.server = server;
    }

    /** @param folder an empty one */
    public static ServedSite of(SiteFixture fixture, Path folder) {
        fixture.writeTo(folder);
        try {
            return new ServedSite(SiteServer.start(PublishedSite.of(folder).folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends in a slash. */
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
