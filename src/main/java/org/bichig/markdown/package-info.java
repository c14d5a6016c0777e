/**
 * From the Markdown that people type to rich text: finished HTML with its headings and links, and the place of each. The
 * only package that touches flexmark. Every tag and attribute is written here, from a short list of our own; nothing that
 * an author types can become markup in any other way.
 */
@NullMarked
package org.bichig.markdown;

import org.jspecify.annotations.NullMarked;
