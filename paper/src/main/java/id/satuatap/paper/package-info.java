/** What is on a ticket, in words and in the layout that the mall chose; what both kiosk and counter app show of it. */
@NullMarked
package id.satuatap.paper;

import org.jspecify.annotations.NullMarked;
