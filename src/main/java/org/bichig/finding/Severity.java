package org.bichig.finding;

/** How much a finding weighs. Only errors block a build (and warnings too, where the user asks for {@code --strict}). */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
