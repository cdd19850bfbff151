/** The services of a life event, and the press for one number. */
@NullMarked
package id.satuatap.kiosk.plan;

import org.jspecify.annotations.NullMarked;
