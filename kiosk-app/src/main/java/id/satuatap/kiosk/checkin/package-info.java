/** Taking the number that a booking stands for. */
@NullMarked
package id.satuatap.kiosk.checkin;

import org.jspecify.annotations.NullMarked;
