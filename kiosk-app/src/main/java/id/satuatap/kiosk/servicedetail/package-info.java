/** What a service needs, costs and takes, before the number is taken. */
@NullMarked
package id.satuatap.kiosk.servicedetail;

import org.jspecify.annotations.NullMarked;
