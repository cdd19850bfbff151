/** A server that doubts its clock, above every page of whoever may say that it is right. */
@NullMarked
package id.satuatap.counter.clock;

import org.jspecify.annotations.NullMarked;
