/** From the hall's state to the views that the protocol carries. */
@NullMarked
package id.satuatap.server.projection;

import org.jspecify.annotations.NullMarked;
