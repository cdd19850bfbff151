/** The touchscreen where a visitor takes a number. */
@NullMarked
package id.satuatap.kiosk;

import org.jspecify.annotations.NullMarked;
