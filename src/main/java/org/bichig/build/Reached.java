package org.bichig.build;

/** How a file of the site depends on a file that is read. */
public enum Reached {
    /** It shows what is in it, or is it. */
    MADE_FROM,
    /** It shows some of it: a title, a date, a figure, or that it is there. */
    SHOWS,
    /** Something stands around every page that depends on it: whether the site has any such thing. */
    AROUND
}
