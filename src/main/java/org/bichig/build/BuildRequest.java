package org.bichig.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build, and where to.
 *
 * @param content the folder that holds {@code site.yaml}, as the user typed it
 * @param templates the site's own templates, laid over the default theme; empty when it has none
 * @param output the folder that becomes the site
 * @param address where this build will stand, if not where {@code site.yaml} says: for a trial on another server
 * @param strict whether warnings stop the build too
 * @param cache the folder where bichig remembers its builds; empty to remember nothing, and to do everything anew
 */
public record BuildRequest(
        Path content,
        Optional<Path> templates,
        Path output,
        Optional<URI> address,
        boolean strict,
        Optional<Path> cache) {}
