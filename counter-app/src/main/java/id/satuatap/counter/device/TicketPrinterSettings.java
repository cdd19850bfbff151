package id.satuatap.counter.device;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.paper.PaperWidth;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Immutable. The desk's own printer of tickets.
 *
 * @param port where it hangs
 * @param paper the roll in it
 * @param beside the file beside which this PC remembers which printer that was
 */
public record TicketPrinterSettings(PortSettings port, PaperWidth paper, Path beside) {

    /** The file in which it is remembered, one for each device that this PC was. */
    Path remembered(String device) {
        return beside.resolveSibling("desk-" + URLEncoder.encode(device, StandardCharsets.UTF_8) + ".printer");
    }
}
