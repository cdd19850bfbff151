/** What goes on between officers and their supervisors, and what supervisors do in officers' places. */
@NullMarked
package id.satuatap.hall.supervising;

import org.jspecify.annotations.NullMarked;
