package org.bichig.page.view;

/**
 * One report in a feed; only reports with a known date are in it.
 *
 * @param address absolute; also its identity
 * @param updated RFC 3339
 */
public record FeedEntry(String title, String address, String updated, String organ, String summary) {}
