/** Who may do what: one table, checked in one place. */
@NullMarked
package id.satuatap.hall.access;

import org.jspecify.annotations.NullMarked;
