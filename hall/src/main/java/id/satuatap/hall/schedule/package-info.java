/** When numbers are given. */
@NullMarked
package id.satuatap.hall.schedule;

import org.jspecify.annotations.NullMarked;
