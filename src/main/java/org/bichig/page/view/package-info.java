/**
 * What a template may show, and nothing else: public records of finished text. FreeMarker reads these records only.
 *
 * <p>Conventions: text is plain (the template escapes it) unless a component is named {@code html}; addresses are
 * relative to the page, ready for {@code href}; an empty string or list means that there is nothing to show.
 */
@NullMarked
package org.bichig.page.view;

import org.jspecify.annotations.NullMarked;
