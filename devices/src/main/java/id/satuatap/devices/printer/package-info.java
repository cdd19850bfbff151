/** Ticket printers: the paper's layout, ESC/POS both ways, and print jobs whose outcome is proven or honestly unknown. */
@NullMarked
package id.satuatap.devices.printer;

import org.jspecify.annotations.NullMarked;
