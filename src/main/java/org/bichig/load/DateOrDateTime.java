package org.bichig.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A day, and the minute of it where the user gave one. Both are the local ones of the body that published. */
record DateOrDateTime(LocalDate date, Optional<LocalTime> time) {}
