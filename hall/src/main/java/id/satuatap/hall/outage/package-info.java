/** When an agency cannot work for a while: its visitors keep their places, its time counts for nobody. */
@NullMarked
package id.satuatap.hall.outage;

import org.jspecify.annotations.NullMarked;
