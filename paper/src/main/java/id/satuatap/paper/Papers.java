package id.satuatap.paper;

import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;

/** Turns a ticket into the words on its paper; thread-safe. */
public interface Papers {

    /** The original of a ticket for a visitor who chose a language. */
    TicketPaper paper(TicketView ticket, Language language);

    /** A further copy, which says that it is one. */
    TicketPaper further(PrintOrder order);
}
