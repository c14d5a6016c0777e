package org.bichig.model;

import java.util.Optional;
import org.bichig.script.LocalText;

/** Whom to ask about a report. A part that is not given is empty. */
public record Contact(
        Optional<LocalText> office,
        Optional<LocalText> address,
        String postcode,
        String phone,
        String fax,
        String email) {}
