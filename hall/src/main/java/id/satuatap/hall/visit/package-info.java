/** Visits, legs, turns, copies: the things a day is made of, as values. */
@NullMarked
package id.satuatap.hall.visit;

import org.jspecify.annotations.NullMarked;
