package org.bichig.page;

import java.util.List;
import java.util.Optional;
import org.bichig.model.Licence;

/**
 * All data of a site, as a data package (Frictionless Data, version 1).
 *
 * @param name of lower-case letters, digits, dots and hyphens
 * @param homepage absolute address of the page that says what is in it
 */
public record Dataset(
        String name,
        String title,
        String description,
        String homepage,
        String program,
        Optional<Licence> licence,
        List<DataTable> tables) {}
