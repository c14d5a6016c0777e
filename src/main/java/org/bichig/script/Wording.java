package org.bichig.script;

/** A text in one language, and how far it can be trusted. */
public record Wording(Language language, String text, WordingStatus status) {}
