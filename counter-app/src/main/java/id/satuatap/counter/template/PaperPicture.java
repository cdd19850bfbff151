package id.satuatap.counter.template;

import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.TicketLayout;
import id.satuatap.devices.simulator.printer.SheetPicture;
import id.satuatap.paper.PaperLayout;
import id.satuatap.paper.SampleTickets;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A ticket as it comes out of a printer: the bytes that a kiosk would send, and what such a printer makes of them.
 * Immutable.
 *
 * @param bytes how many a printer is sent
 */
record PaperPicture(Looking looking, BufferedImage image, int bytes) {
    /** Of one of the mall's samples; empty where it has no services. */
    static Optional<PaperPicture> of(SampleTickets samples, PaperLayout layout, Looking looking) {
        PrinterProfile printer = looking.roll().profile();
        return samples.paper(looking.sample(), looking.language(), layout).flatMap(paper -> {
            byte[] bytes = new TicketLayout(printer).bytes(paper);
            return SheetPicture.of(bytes, printer).map(sheet -> new PaperPicture(looking, sheet.image(), bytes.length));
        });
    }

    /** How long a line of so many bits a second is busy with it, in milliseconds: eight bits travel as ten. */
    long millisAt(int baud) {
        return Math.round(bytes * 10_000.0 / baud);
    }
}
