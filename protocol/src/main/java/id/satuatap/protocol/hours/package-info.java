/** What people decided about hours, as it is shown. */
@NullMarked
package id.satuatap.protocol.hours;

import org.jspecify.annotations.NullMarked;
