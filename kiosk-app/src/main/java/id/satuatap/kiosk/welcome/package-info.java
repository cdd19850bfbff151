/** The start: agencies to choose from. */
@NullMarked
package id.satuatap.kiosk.welcome;

import org.jspecify.annotations.NullMarked;
