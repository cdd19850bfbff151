/** The one door to the disk for everything that must survive a power cut, and the measure of that disk. */
@NullMarked
package id.satuatap.journal.disk;

import org.jspecify.annotations.NullMarked;
