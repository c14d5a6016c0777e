package org.bichig.model;

import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * Whom a reader tells that she cannot read a page, and what happens then.
 *
 * @param answerDays within how many working days (工作日) she gets an answer
 * @param complaints where she turns when the answer does not help
 */
public record Feedback(Optional<Contact> contact, Optional<Integer> answerDays, Optional<LocalText> complaints) {

    /** Nothing is said about it. */
    public static final Feedback UNKNOWN = new Feedback(Optional.empty(), Optional.empty(), Optional.empty());
}
