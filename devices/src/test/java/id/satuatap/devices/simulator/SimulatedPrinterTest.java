package id.satuatap.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The simulated printer as any program meets it: bytes in, bytes and paper out. */
@Timeout(180)
class SimulatedPrinterTest {
    private static final String CUT = "1d 56 42 00";
    private static final String STATUS = "10 04 01 10 04 02 10 04 03 10 04 04";

    private final BlockingQueue<Sheet> sheets = new LinkedBlockingQueue<>();
    private SimulatedPrinter printer;
    private Transport line;

    @AfterEach
    void switchOff() throws Exception {
        line.close();
        printer.close();
    }

    @Test
    void a_status_question_is_answered_even_inside_the_data_of_another_command() throws Exception {
        attach(PrinterModel.epson80());

        send("1d 76 30 00 48 00 02 00 " + "00 ".repeat(20) + STATUS);

        assertThat(answer(4)).isEqualTo("12 12 12 12");
    }

    @Test
    void what_came_while_the_paper_was_out_is_printed_when_it_is_in() throws Exception {
        attach(PrinterModel.epson80());
        printer.paperOut();

        send(text("A-001\n") + CUT + STATUS);
        assertThat(answer(4)).isEqualTo("1a 32 12 7e");
        assertThat(printer.sheets()).isEmpty();
        printer.loadPaper();

        assertThat(sheet().lines()).containsExactly("A-001");
    }

    @Test
    void changes_are_told_unasked_once_that_is_switched_on() throws Exception {
        attach(PrinterModel.epson80());
        send("1d 61 0f");
        assertThat(answer(4)).isEqualTo("10 00 00 0f");

        printer.openCover();
        assertThat(answer(4)).isEqualTo("38 00 00 0f");
        printer.closeCover();
        assertThat(answer(4)).isEqualTo("10 00 00 0f");
        printer.paperNearEnd();
        assertThat(answer(4)).isEqualTo("10 00 03 0f");
    }

    @Test
    void an_epson_returns_the_process_id_and_a_clone_prints_the_question() throws Exception {
        attach(PrinterModel.epson80());
        send(text("A-001\n") + CUT + "1d 28 48 06 00 30 30 30 30 30 31");
        assertThat(answer(7)).isEqualTo("37 22 30 30 30 31 00");
        line.close();
        printer.close();
        sheets.clear();

        attach(PrinterModel.clone80());
        send("1d 28 48 06 00 30 30 30 30 30 31 0a" + CUT);
        assertThat(sheet().lines()).containsExactly("H000001");
    }

    @Test
    void cleared_buffers_give_no_id_and_no_paper() throws Exception {
        attach(PrinterModel.epson80());
        printer.paperOut();

        send(text("A-001\n") + CUT + "1d 28 48 06 00 30 30 30 30 30 31" + "10 14 08 01 03 14 01 06 02 08");
        assertThat(answer(3)).isEqualTo("37 25 00");
        printer.loadPaper();
        send("1d 72 01");

        assertThat(answer(1)).isEqualTo("00");
        assertThat(printer.sheets()).isEmpty();
    }

    @Test
    void power_forgets_the_buffer_but_the_paper_keeps_what_is_on_it() throws Exception {
        attach(PrinterModel.epson80());
        send(text("half a ticket\nnot this") + STATUS);
        answer(4);

        printer.powerOff();
        printer.powerOn();
        send(text("A-002\n") + CUT);

        assertThat(sheet().lines()).containsExactly("half a ticket", "A-002");
    }

    private void attach(PrinterModel model) throws Exception {
        TcpDeviceEnd end = TcpDeviceEnd.on(0);
        printer = new SimulatedPrinter("test", end, model, sheets::add).start();
        line = end.settings().transport("test", DeviceClock.system());
        line.open();
    }

    private Sheet sheet() throws InterruptedException {
        Sheet sheet = sheets.poll(60, TimeUnit.SECONDS);
        assertThat(sheet).as("a sheet in time").isNotNull();
        return sheet;
    }

    private void send(String hex) throws Exception {
        line.write(HexFormat.of().parseHex(hex.replace(" ", "")), 1000);
    }

    private String answer(int count) throws Exception {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        byte[] one = new byte[1];
        while (got.size() < count && line.read(one, 2000) == 1) {
            got.write(one[0]);
        }
        return HexFormat.ofDelimiter(" ").formatHex(got.toByteArray());
    }

    private static String text(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
