/** Records in, pages out. */
@NullMarked
package id.satuatap.reports;

import org.jspecify.annotations.NullMarked;
