package org.bichig.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Follows every link of a site from one page on, as far as the site reaches. */
final class Crawl {

    private final URI root;
    private final URI stated;
    private final Function<URI, Optional<String>> fetch;
    private final Map<URI, Optional<Page>> seen = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Set<URI> outside = new TreeSet<>();

    /**
     * @param root where the site is met
     * @param stated where the site says that it is: an address below it is looked up below the root
     * @param fetch the text at an address, or nothing when there is none
     */
    Crawl(URI root, URI stated, Function<URI, Optional<String>> fetch) {
        this.root = root;
        this.stated = stated;
        this.fetch = fetch;
    }

    Crawl from(String start) {
        Deque<URI> open = new ArrayDeque<>();
        visit(root.resolve(start), open);
        while (!open.isEmpty()) {
            URI page = open.remove();
            visit(page, open).ifPresent(found -> found.links().forEach(link -> follow(page, link, open)));
        }
        return this;
    }

    private Optional<Page> visit(URI page, Deque<URI> open) {
        return seen.computeIfAbsent(page, address -> {
            open.add(address);
            return fetch.apply(address).map(text -> Page.of(address, text));
        });
    }

    private void follow(URI page, String link, Deque<URI> open) {
        if (link.isEmpty()) {
            broken.add(page + " has a link that is no address");
            return;
        }
        URI target = here(URI.create(link));
        if (!target.toString().startsWith(root.toString())) {
            outside.add(target);
            return;
        }
        URI file = withoutFragment(target);
        Optional<Page> found = visit(file, open);
        if (found.isEmpty()) {
            broken.add(page + " leads to " + target + ", which is not there");
        } else if (target.getFragment() != null
                && !found.orElseThrow().anchors().contains(target.getFragment())) {
            broken.add(page + " leads to " + target + ", where nothing has that id");
        }
    }

    /** The address as met here. */
    private URI here(URI address) {
        String text = address.toString();
        if (!text.startsWith(stated.toString())) {
            return address;
        }
        String below = text.substring(stated.toString().length());
        // A folder stands for its index, which a server knows and a disk does not.
        return root.resolve(below.replaceFirst("(^|/)(#.*)?$", "$1index.html$2"));
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }

    /** What leads nowhere: a sentence each. */
    Set<String> broken() {
        return broken;
    }

    /** Where the site leads to beyond itself. */
    Set<URI> outside() {
        return outside;
    }

    /** The files that were reached, relative to the root. */
    Set<String> reached() {
        Set<String> files = new TreeSet<>();
        seen.forEach((address, page) -> page.ifPresent(
                found -> files.add(address.toString().substring(root.toString().length()))));
        return files;
    }
}
