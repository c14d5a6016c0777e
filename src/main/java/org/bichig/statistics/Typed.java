package org.bichig.statistics;

import org.bichig.finding.Place;

/**
 * Where a figure was typed, so that a later check can still point at it.
 *
 * @param place of the value; of the key where nothing stands after it
 * @param line the line as it may be shown
 */
public record Typed(Place place, String line) {}
