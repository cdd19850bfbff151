package id.satuatap.acceptance.lab;

import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.TicketLayout;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Pictures of tickets as they come out of the demo's printers. Stateless. */
final class PrintedTicket {
    private PrintedTicket() {}

    static byte[] on80Millimetres(String number) throws Exception {
        return printed(PrinterModel.epson80(), PrinterProfile.roll80(), number);
    }

    static byte[] on58Millimetres(String number) throws Exception {
        return printed(PrinterModel.clone58(), PrinterProfile.roll58(), number);
    }

    private static byte[] printed(PrinterModel model, PrinterProfile profile, String number)
            throws IOException, InterruptedException {
        BlockingQueue<Sheet> sheets = new LinkedBlockingQueue<>();
        TcpDeviceEnd cable = TcpDeviceEnd.on(0);
        try (SimulatedPrinter printer = new SimulatedPrinter("lab", cable, model, sheets::add).start();
                Socket application = new Socket(
                        InetAddress.getLoopbackAddress(), cable.settings().port())) {
            application.getOutputStream().write(new TicketLayout(profile).bytes(paper(number)));
            return Objects.requireNonNull(
                            sheets.poll(20, TimeUnit.SECONDS),
                            "sheets: " + printer.sheets().size())
                    .png();
        }
    }

    private static TicketPaper paper(String number) {
        return new TicketPaper(
                List.of("MAL PELAYANAN PUBLIK", "KABUPATEN SLEMAN"),
                "",
                "Dinas Kependudukan dan Pencatatan Sipil",
                "Kartu Keluarga baru atau perubahan",
                "Nomor antrean Anda",
                number,
                "Zona 1 \u2013 Loket 1\u20138",
                List.of(new Detail("Antrean di depan Anda", "5"), new Detail("Biaya", "Gratis")),
                "Senin, 23 November 2026  08.55.07 WIB",
                "http://127.0.0.1:7070/t/K7Q2M4XW6RZT3VBN5HJP8CDFGA",
                List.of("Mohon menunggu nomor Anda dipanggil."),
                "Pengaduan: lapor.go.id");
    }
}
