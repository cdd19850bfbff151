/** A kiosk's printing path at a printer that breaks again and again, and the account of every sheet. */
@NullMarked
package id.satuatap.acceptance.paper;

import org.jspecify.annotations.NullMarked;
