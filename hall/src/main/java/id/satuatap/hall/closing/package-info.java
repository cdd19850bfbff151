/** Honest closing: no number is given whose visitor could not be served in time, and whoever is left over has a fate. */
@NullMarked
package id.satuatap.hall.closing;

import org.jspecify.annotations.NullMarked;
