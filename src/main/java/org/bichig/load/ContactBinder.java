package org.bichig.load;

import org.bichig.model.Contact;

/** Reads a {@code contact} block, of a report or of the site. */
final class ContactBinder {

    private ContactBinder() {}

    static Contact bind(Fields contact) {
        return new Contact(
                LocalTexts.read(contact, "office"),
                LocalTexts.read(contact, "address"),
                PortalBinder.text(contact, "postcode"),
                PortalBinder.text(contact, "phone"),
                PortalBinder.text(contact, "fax"),
                PortalBinder.text(contact, "email"));
    }
}
