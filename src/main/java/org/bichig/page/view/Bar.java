package org.bichig.page.view;

/**
 * A bar as long as a figure is large.
 *
 * @param vertical whether it runs down, in a table whose lines do
 * @param room for the longest bar that this one is compared with, with the unit
 * @param length of the room that there is, with a percent sign
 * @param hollow whether it is an outline only, because its figure counts something else than those of filled bars
 */
public record Bar(boolean vertical, String room, String length, boolean hollow) {}
