/** Visitors who are kept for one counter or officer, and who go back to the one who sent them. */
@NullMarked
package id.satuatap.hall.detour;

import org.jspecify.annotations.NullMarked;
