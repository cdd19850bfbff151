/** The working state of the open day, and the fold that makes it from events. */
@NullMarked
package id.satuatap.hall.state;

import org.jspecify.annotations.NullMarked;
