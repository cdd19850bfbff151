/** The keypad and the LED unit at one counter: their settings and their lines. */
@NullMarked
package id.satuatap.counter.device;

import org.jspecify.annotations.NullMarked;
