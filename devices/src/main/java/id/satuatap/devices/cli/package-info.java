/** Trying devices out from the command line, with no server and no hall. */
@NullMarked
package id.satuatap.devices.cli;

import org.jspecify.annotations.NullMarked;
