/**
 * Languages, scripts and writing modes: the one table that everything script-aware follows from. The only package that
 * touches ICU4J, and never with a service for mn-Mong: ICU has no such locale and silently answers in the JVM's own.
 */
@NullMarked
package org.bichig.script;

import org.jspecify.annotations.NullMarked;
