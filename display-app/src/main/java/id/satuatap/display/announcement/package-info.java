/** The voice of one display: speaks what the server granted, one call after another, and reports what became of it. */
@NullMarked
package id.satuatap.display.announcement;

import org.jspecify.annotations.NullMarked;
