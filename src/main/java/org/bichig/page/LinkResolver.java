package org.bichig.page;

import org.bichig.script.Language;

/**
 * Turns the link targets of a narrative into links from the page that shows it. The targets have been checked before:
 * what is broken never gets here.
 */
final class LinkResolver {

    private final Language language;
    private final Address page;

    LinkResolver(Language language, Address page) {
        this.language = language;
        this.page = page;
    }

    /**
     * @param target as the author wrote it: {@code #anchor}, {@code /huhhot/2018/#anchor}, {@code files/annex.pdf}, or an
     *     absolute address
     * @param folder the narrative's folder, which owns {@code files/}
     */
    String href(String target, String folder) {
        if (target.startsWith("/")) {
            return sitePage(target.substring(1));
        }
        if (target.startsWith("files/")) {
            return Addresses.file(folder, target).from(page);
        }
        return target;
    }

    private String sitePage(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        String directory = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        return new Address(language.key() + "/" + directory).from(page) + fragment;
    }
}
