package id.satuatap.devices.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.TicketLayout;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.devices.printer.TicketPaperFixture;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our tickets, read by an interpreter (npos) and a decoder (zbar) of others; our simulated printer, used by a host program of
 * others (receiptio), which asks port 9100 of an address.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class ForeignPrinterProgramsTest {
    private static final String QR = "http://antrean.slemankab.go.id/t/K7Q2M4XW6RZT3VBN5HJP8CDFGA";
    private static final TicketPaper TICKET = new TicketPaper(
            List.of("MAL PELAYANAN PUBLIK", "KABUPATEN SLEMAN"),
            "CETAK ULANG ke-1",
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Kartu Keluarga baru atau perubahan",
            "Nomor antrean Anda",
            "AD-012",
            "Zona 1",
            List.of(new Detail("Antrean di depan Anda", "5"), new Detail("Biaya", "Gratis")),
            "Senin, 23 November 2026  08.55.07 WIB",
            QR,
            List.of("Mohon menunggu nomor Anda dipanggil."),
            "Pengaduan: lapor.go.id");

    /** The whole of 127/8 is this machine; an address of its own, so that nobody else's port 9100 is in the way. */
    private static final String PRINTER = "127.91." + ProcessHandle.current().pid() % 250 + ".9";

    private final BlockingQueue<Sheet> sheets = new LinkedBlockingQueue<>();
    private SimulatedPrinter printer;

    @TempDir
    Path folder;

    @BeforeEach
    void switchOn() throws IOException {
        printer = new SimulatedPrinter(
                        "foreign",
                        TcpDeviceEnd.at(InetAddress.getByName(PRINTER), 9100),
                        PrinterModel.epson80(),
                        sheets::add)
                .start();
    }

    @AfterEach
    void switchOff() throws IOException {
        printer.close();
    }

    @Test
    void anInterpreterOfOthersReadsTheTicketsWordsAndTheContentOfItsCode() throws Exception {
        for (String profile : List.of("80", "58", "80?dots=512&columns=42&page=pc858")) {
            JsonNode found = read(new TicketLayout(PrinterProfile.parse(profile)).bytes(TICKET));

            assertThat(found.get("text").toString())
                    .as(profile)
                    .contains("MAL PELAYANAN PUBLIK", "CETAK ULANG ke-1", "AD-012", "Kartu Keluarga baru", "Gratis")
                    .contains("lapor.go.id");
            assertThat(found.get("stored").get(0).asText()).isEqualTo(QR);
            assertThat(found.get("printed").asInt()).isEqualTo(1);
        }
    }

    @Test
    void anInterpreterOfOthersReadsATicketThatIsLaidOutOtherwise() throws Exception {
        TicketPaper other = TICKET.laidOut(TicketPaperFixture.rowsInAnotherOrder(TICKET));

        JsonNode found = read(new TicketLayout(PrinterProfile.parse("58")).bytes(other));

        assertThat(found.get("text").toString())
                .contains("AD-012", "CETAK ULANG ke-1", "Kartu Keluarga baru", "Gratis", "Selamat datang");
        assertThat(found.get("stored").get(0).asText()).isEqualTo(QR);
    }

    @Test
    void aDecoderOfOthersReadsTheCodeThatAnInterpreterOfOthersDrewFromOurDots() throws Exception {
        Foreign.installed("zbarimg");

        JsonNode found = read(new TicketLayout(PrinterProfile.parse("58?qr-drawn=true")).bytes(TICKET));

        assertThat(found.get("stored")).isEmpty();
        assertThat(found.get("text").toString()).contains("AD-012");
        assertThat(decoded(folder.resolve("dots.png"))).isEqualTo(QR);
    }

    @Test
    void aDecoderOfOthersReadsTheCodesOfSimulatedSheets() throws Exception {
        Foreign.installed("zbarimg");
        for (String profile : List.of("80", "80?qr-drawn=true")) {
            try (Socket host = new Socket(PRINTER, 9100)) {
                host.getOutputStream().write(new TicketLayout(PrinterProfile.parse(profile)).bytes(TICKET));
                Sheet sheet = sheets.poll(30, TimeUnit.SECONDS);
                assertThat(sheet).isNotNull();
                Files.write(folder.resolve("sheet.png"), sheet.png());
            }
            assertThat(decoded(folder.resolve("sheet.png"))).as(profile).isEqualTo(QR);
        }
    }

    @Test
    void aHostProgramOfOthersSeesEachFaultAsWhatItIs() throws Exception {
        assertThat(asked()).isEqualTo("online");
        printer.paperOut();
        assertThat(asked()).isEqualTo("paperempty");
        printer.loadPaper();
        printer.openCover();
        assertThat(asked()).isEqualTo("coveropen");
        printer.closeCover();
        printer.jamCutter();
        assertThat(asked()).isEqualTo("error");
        printer.freeCutter();
        assertThat(asked()).isEqualTo("online");
        printer.unplug();
        assertThat(asked()).isEqualTo("disconnect");
    }

    @Test
    void aHostProgramOfOthersPrintsHereAndIsToldThatItWorked() throws Exception {
        Path receipt = Files.writeString(folder.resolve("trial.receipt"), "^^^A-012\n\nLoket 3 | Zona 1\n");

        assertThat(Foreign.run(Foreign.npm("receiptio"), "-d", PRINTER, "-p", "escpos", receipt.toString())
                        .said())
                .isEqualTo("success");

        Sheet sheet = sheets.poll(30, TimeUnit.SECONDS);
        assertThat(sheet).isNotNull();
        assertThat(String.join("\n", sheet.lines())).contains("A-012", "Loket 3", "Zona 1");
    }

    private static String asked() throws Exception {
        return Foreign.run(Foreign.npm("receiptio"), "-d", PRINTER, "-q").said();
    }

    private JsonNode read(byte[] sheet) throws Exception {
        Foreign.npm("npos");
        Path bytes = Files.write(folder.resolve("sheet.bin"), sheet);
        Foreign.Ended ended = Foreign.run(
                "node",
                Foreign.script("read-ticket.js"),
                bytes.toString(),
                folder.resolve("dots.png").toString());
        assertThat(ended.code()).as(ended.said()).isZero();
        return new ObjectMapper().readTree(ended.out());
    }

    private static String decoded(Path picture) throws Exception {
        return Foreign.run("zbarimg", "--quiet", "--raw", picture.toString())
                .out()
                .strip();
    }
}
