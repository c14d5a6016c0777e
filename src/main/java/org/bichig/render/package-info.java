/** Turns planned files into bytes: templates, tables for machines, QR codes. The only package that touches FreeMarker. */
@NullMarked
package org.bichig.render;

import org.jspecify.annotations.NullMarked;
