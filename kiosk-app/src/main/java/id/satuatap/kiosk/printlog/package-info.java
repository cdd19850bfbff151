/** The kiosk's own flushed journal: what became of each press, so that no restart prints a second original. */
@NullMarked
package id.satuatap.kiosk.printlog;

import org.jspecify.annotations.NullMarked;
