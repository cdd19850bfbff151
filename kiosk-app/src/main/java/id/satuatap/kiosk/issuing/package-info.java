/** One press: a number asked for once, put on paper at most once, and reported until the server has heard it. */
@NullMarked
package id.satuatap.kiosk.issuing;

import org.jspecify.annotations.NullMarked;
