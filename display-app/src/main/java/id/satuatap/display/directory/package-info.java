/** What the catalogue tells a board: names of agencies and zones, and when counters open. */
@NullMarked
package id.satuatap.display.directory;

import org.jspecify.annotations.NullMarked;
