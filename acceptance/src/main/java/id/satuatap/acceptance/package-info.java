/** The mall in one command, simulated people, end-to-end tests. */
@NullMarked
package id.satuatap.acceptance;

import org.jspecify.annotations.NullMarked;
