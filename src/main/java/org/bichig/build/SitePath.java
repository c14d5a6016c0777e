package org.bichig.build;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bichig.load.Nearest;

/**
 * A file of the site as somebody may name it.
 *
 * @param candidates paths below the site that may be meant, the likeliest first
 */
record SitePath(List<String> candidates) {

    private static final int MOST_NEAR = 3;
    private static final String INDEX = "index.html";

    /**
     * Understands an address, with or without {@code index.html}, and the path of a file.
     *
     * @param typed what somebody typed, or copied out of a browser
     * @param output the folder of the site
     * @param address where the site will stand, with a slash at the end
     */
    static SitePath of(String typed, Path output, String address) {
        String plain = typed.strip().replace('\\', '/').replaceFirst("[?#].*", "");
        Set<String> roots = new LinkedHashSet<>();
        below(plain, address).ifPresent(roots::add);
        below(plain + "/", address).ifPresent(roots::add);
        below(plain, path(address)).ifPresent(roots::add);
        below(plain, slashed(output)).ifPresent(roots::add);
        below(plain, slashed(output.toAbsolutePath())).ifPresent(roots::add);
        below(plain, "./" + slashed(output)).ifPresent(roots::add);
        roots.add(plain.replaceFirst("^\\./", ""));
        return new SitePath(roots.stream()
                .map(root -> root.replaceFirst("^/+", ""))
                .flatMap(root -> Stream.of(root, decoded(root)))
                .flatMap(root -> Stream.of(root, root + INDEX, root + "/" + INDEX))
                .distinct()
                .toList());
    }

    Optional<String> find(Predicate<String> known) {
        return candidates.stream().filter(known).findFirst();
    }

    List<String> near(Collection<String> known) {
        Set<String> near = new LinkedHashSet<>();
        String typed = candidates.get(0).replaceFirst("/*(index\\.html)?$", "");
        Nearest.to(typed + "/" + INDEX, known).ifPresent(near::add);
        Nearest.to(typed, known).ifPresent(near::add);
        known.stream()
                .filter(path -> !typed.isEmpty() && path.contains(typed))
                .limit(MOST_NEAR)
                .forEach(near::add);
        return near.stream().limit(MOST_NEAR).toList();
    }

    private static Optional<String> below(String path, String root) {
        return !root.isEmpty() && path.startsWith(root) ? Optional.of(path.substring(root.length())) : Optional.empty();
    }

    private static String slashed(Path folder) {
        return folder.toString().replace('\\', '/') + "/";
    }

    private static String path(String address) {
        return address.replaceFirst("^[a-z]+://[^/]*", "");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return path;
        }
    }
}
