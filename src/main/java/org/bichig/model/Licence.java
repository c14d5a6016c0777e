package org.bichig.model;

/**
 * What may be done with the data of a site, as the site states it.
 *
 * @param name short, for example {@code CC-BY-4.0}
 * @param url where it can be read; may be empty
 */
public record Licence(String name, String url) {}
