/** The journal's own command line: verify, export, repair. */
@NullMarked
package id.satuatap.journal.cli;

import org.jspecify.annotations.NullMarked;
