/** The whole program on one screen: load, check, plan, render, publish. */
@NullMarked
package org.bichig.build;

import org.jspecify.annotations.NullMarked;
