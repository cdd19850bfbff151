/** What the printer package keeps to itself: encoding, the conversation with a printer, the run of one job. */
@NullMarked
package id.satuatap.devices.printer.internal;

import org.jspecify.annotations.NullMarked;
