package org.bichig.browser;

/**
 * What a tool or a check objects to.
 *
 * @param page path of the page below the address of the site
 * @param mode how the page was shown: a colour mode, or a window
 * @param rule the tool's own name of its rule
 * @param what where on the page, and in the tool's words why
 */
record Objection(String page, String mode, String rule, String what) {

    @Override
    public String toString() {
        return page + " (" + mode + ") " + rule + ": " + what;
    }
}
