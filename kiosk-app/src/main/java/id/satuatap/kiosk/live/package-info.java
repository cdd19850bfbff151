/** What the kiosk knows at this moment: link, hall, catalogue, printer, the press under way; and what must be said of it. */
@NullMarked
package id.satuatap.kiosk.live;

import org.jspecify.annotations.NullMarked;
