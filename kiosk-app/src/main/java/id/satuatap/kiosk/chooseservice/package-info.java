/** The services of an agency. */
@NullMarked
package id.satuatap.kiosk.chooseservice;

import org.jspecify.annotations.NullMarked;
