/** What a caller may see of the hall: whole views, one for each thing. */
@NullMarked
package id.satuatap.protocol.view;

import org.jspecify.annotations.NullMarked;
