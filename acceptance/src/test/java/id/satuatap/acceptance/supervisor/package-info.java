/** A supervisor's walk through the real counter app on a real server. */
@NullMarked
package id.satuatap.acceptance.supervisor;

import org.jspecify.annotations.NullMarked;
