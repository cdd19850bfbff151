/** What is learned from the day and the days before, in whole numbers, so that every machine learns the same. */
@NullMarked
package id.satuatap.hall.estimate;

import org.jspecify.annotations.NullMarked;
