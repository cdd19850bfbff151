/** Printers, LED units, keypads and voice, and their simulators. */
@NullMarked
package id.satuatap.devices;

import org.jspecify.annotations.NullMarked;
