package org.bichig.model;

import java.time.LocalDate;
import java.util.Optional;
import org.bichig.script.LocalText;

/** The block at the end of a report: who issued it, when (落款). */
public record SignOff(Optional<LocalText> organ, Optional<LocalDate> date) {}
