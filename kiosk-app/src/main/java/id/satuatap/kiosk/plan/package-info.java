/** The services of a life event, or of the visitor's own choice, and the press for one number. */
@NullMarked
package id.satuatap.kiosk.plan;

import org.jspecify.annotations.NullMarked;
