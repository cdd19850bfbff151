/** The words on a ticket. */
@NullMarked
package id.satuatap.kiosk.paper;

import org.jspecify.annotations.NullMarked;
