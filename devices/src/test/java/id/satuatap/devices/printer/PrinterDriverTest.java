package id.satuatap.devices.printer;

import static id.satuatap.devices.printer.TicketPaperFixture.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whole tickets and every fault, over real pseudo-terminals through jSerialComm. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class PrinterDriverTest {

    @TempDir
    Path folder;

    @Test
    void a_ticket_comes_out_whole_on_80_mm_and_is_proven() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            assertThat(bench.print(aTicket("AD-012"))).isEqualTo(new PrintResult.Confirmed(ProofTier.A));

            assertThat(bench.steps)
                    .containsExactly(
                            PrintStep.QUEUED,
                            PrintStep.CHECKED,
                            PrintStep.SENDING,
                            PrintStep.SENT,
                            PrintStep.CONFIRMED);
            Sheet sheet = bench.onlySheet();
            assertThat(sheet.ticketNumber()).contains("AD-012");
            assertThat(sheet.qrText()).contains(TicketPaperFixture.QR);
            assertThat(sheet.lines())
                    .contains(
                            "MAL PELAYANAN PUBLIK",
                            "Dinas Kependudukan dan Pencatatan Sipil",
                            "Zona 1 \u2013 Loket 1\u20138",
                            "Antrean di depan Anda : 5",
                            "Perkiraan dilayani    : 09.40 WIB",
                            "Pengaduan: lapor.go.id");
            assertThat(bench.driver.status().model()).isEqualTo("EPSON TM-T82 X2ZP012345");
        }
    }

    @Test
    void long_names_wrap_on_58_mm_and_nothing_runs_over_the_edge() throws Exception {
        try (PrinterBench bench = bench(
                        PrinterModel.epson58(), PrinterProfile.roll58().withCutter(true))
                .ready()) {
            bench.print(TicketPaperFixture.aTicketOfAnAgencyWithALongName().markedAs("CETAK ULANG ke-1"));

            Sheet sheet = bench.onlySheet();
            assertThat(sheet.ticketNumber()).contains("PBGX-1012");
            assertThat(sheet.qrText()).contains(TicketPaperFixture.QR);
            assertThat(sheet.lines()).contains("CETAK ULANG ke-1").allMatch(line -> line.length() <= 32);
            assertThat(String.join(" ", sheet.lines()))
                    .contains("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Sleman")
                    .contains("antara 10.15 dan 10.45 WIB");
        }
    }

    @Test
    void each_printer_is_asked_how_well_it_can_prove() throws Exception {
        assertThat(tierOf(PrinterModel.epson80(), PrinterProfile.roll80())).isEqualTo(ProofTier.A);
        assertThat(tierOf(PrinterModel.clone80(), PrinterProfile.roll80())).isEqualTo(ProofTier.B);
        assertThat(tierOf(PrinterModel.plain80(), PrinterProfile.roll80())).isEqualTo(ProofTier.C);
        assertThat(tierOf(PrinterModel.mute80(), PrinterProfile.roll80().asOneWay()))
                .isEqualTo(ProofTier.D);
    }

    @Test
    void a_clone_proves_by_an_answer_in_order_and_is_never_asked_what_it_would_print() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.clone58(), PrinterProfile.roll58()).ready()) {
            assertThat(bench.print(aTicket("AD-013"))).isEqualTo(new PrintResult.Confirmed(ProofTier.B));
            assertThat(String.join("", bench.onlySheet().lines())).doesNotContain("T000");
        }
    }

    @Test
    void a_printer_that_never_answers_leaves_its_tickets_unproven() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.mute80(), PrinterProfile.roll80().asOneWay()).ready()) {
            assertThat(bench.print(aTicket("AD-014"))).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
        }
    }

    @Test
    void what_the_sensors_feel_is_told_at_once_and_printing_goes_on_after_the_fix() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            bench.printer.paperNearEnd();
            bench.await(PrinterCondition.PAPER_NEAR_END);
            bench.printer.paperOut();
            bench.await(PrinterCondition.PAPER_OUT);
            assertThat(bench.print(aTicket("AD-015"))).isEqualTo(new PrintResult.Failed(PrintProblem.PAPER_OUT));
            bench.printer.loadPaper();
            bench.await(PrinterCondition.READY);
            bench.printer.openCover();
            bench.await(PrinterCondition.COVER_OPEN);
            assertThat(bench.print(aTicket("AD-015"))).isEqualTo(new PrintResult.Failed(PrintProblem.COVER_OPEN));
            bench.printer.closeCover();
            bench.printer.jamCutter();
            bench.await(PrinterCondition.CUTTER_ERROR);
            assertThat(bench.print(aTicket("AD-015"))).isEqualTo(new PrintResult.Failed(PrintProblem.CUTTER_ERROR));
            bench.printer.freeCutter();
            bench.await(PrinterCondition.READY);
            assertThat(bench.printer.sheets()).isEmpty();

            assertThat(bench.print(aTicket("AD-015"))).isEqualTo(new PrintResult.Confirmed(ProofTier.A));
            assertThat(bench.onlySheet().ticketNumber()).contains("AD-015");
        }
    }

    @Test
    void paper_that_was_out_from_the_start_is_told_and_the_printer_is_asked_when_it_is_in() throws Exception {
        try (PrinterBench bench = bench(PrinterModel.epson80(), PrinterProfile.roll80())) {
            bench.printer.paperOut();
            bench.await(PrinterCondition.PAPER_OUT);
            assertThat(bench.print(aTicket("AD-016")).step()).isEqualTo(PrintStep.FAILED);
            bench.printer.loadPaper();
            bench.ready();
            assertThat(bench.print(aTicket("AD-016"))).isEqualTo(new PrintResult.Confirmed(ProofTier.A));
            assertThat(bench.printer.sheets()).hasSize(1);
        }
    }

    @Test
    void a_ticket_whose_paper_ended_is_unknown_and_its_rest_never_comes_out() throws Exception {
        for (PrinterModel model : List.of(PrinterModel.epson80(), PrinterModel.clone80())) {
            try (PrinterBench bench = bench(model, PrinterProfile.roll80()).ready()) {
                bench.printer.afterLines(6, bench.printer::paperOut);

                assertThat(bench.print(aTicket("AD-017"))).isEqualTo(new PrintResult.Unknown(PrintProblem.PAPER_OUT));

                bench.printer.loadPaper();
                bench.await(PrinterCondition.READY);
                assertThat(bench.print(aTicket("AD-018")).step()).isEqualTo(PrintStep.CONFIRMED);
                assertWholeAfterAPiece(bench, "AD-018");
            }
        }
    }

    @Test
    void a_cable_out_in_the_middle_is_unknown_and_gives_no_second_sheet() throws Exception {
        for (int bytes : new int[] {40, 300, 500}) {
            try (PrinterBench bench =
                    bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
                bench.beforeFirstByte(() -> bench.printer.afterBytes(bytes, bench.printer::unplug));

                assertThat(bench.print(aTicket("AD-019")).step())
                        .as("cut after %d bytes", bytes)
                        .isEqualTo(PrintStep.UNKNOWN);
                bench.await(status -> status.port().state() == PortState.MISSING);
                assertThat(bench.print(aTicket("AD-020"))).isEqualTo(new PrintResult.Failed(PrintProblem.DISCONNECTED));

                bench.beforeFirstByte(() -> {});
                bench.printer.replug();
                bench.await(PrinterCondition.READY);
                assertThat(bench.print(aTicket("AD-020")).step()).isEqualTo(PrintStep.CONFIRMED);
                assertWholeAfterAPiece(bench, "AD-020");
            }
        }
    }

    @Test
    void a_printer_that_waits_for_the_rest_of_a_code_does_not_eat_the_next_ticket() throws Exception {
        for (PrinterModel model : List.of(PrinterModel.epson80(), PrinterModel.clone80())) {
            try (PrinterBench bench = bench(model, PrinterProfile.roll80()).ready()) {
                int insideTheCode = indexOfQr(aTicket("AD-021"));
                bench.beforeFirstByte(() -> bench.printer.afterBytes(insideTheCode, bench.printer::unplug));
                assertThat(bench.print(aTicket("AD-021")).step()).isEqualTo(PrintStep.UNKNOWN);

                bench.beforeFirstByte(() -> {});
                bench.printer.replug();
                bench.await(PrinterCondition.READY);
                assertThat(bench.print(aTicket("AD-022")).step()).isEqualTo(PrintStep.CONFIRMED);
                assertWholeAfterAPiece(bench, "AD-022");
            }
        }
    }

    @Test
    void a_printer_switched_off_in_the_middle_is_unknown_then_silent_then_back() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            bench.printer.afterLines(5, bench.printer::powerOff);

            assertThat(bench.print(aTicket("AD-023"))).isEqualTo(new PrintResult.Unknown(PrintProblem.SILENT));
            bench.await(PrinterCondition.SILENT);
            assertThat(bench.print(aTicket("AD-024"))).isEqualTo(new PrintResult.Failed(PrintProblem.SILENT));

            bench.printer.powerOn();
            bench.await(PrinterCondition.READY);
            assertThat(bench.print(aTicket("AD-024")).step()).isEqualTo(PrintStep.CONFIRMED);
            assertWholeAfterAPiece(bench, "AD-024");
        }
    }

    @Test
    void a_piece_that_a_crashed_kiosk_left_behind_is_cut_off_on_request() throws Exception {
        PseudoTerminal cable = PseudoTerminal.at(folder.resolve("printer"));
        try (PrinterBench bench = new PrinterBench(
                        cable, cable.settings().withBaud(115_200), PrinterModel.epson80(), PrinterProfile.roll80())
                .ready()) {
            bench.printer.afterLines(4, bench.printer::powerOff);
            assertThat(bench.print(aTicket("AD-035")).step()).isEqualTo(PrintStep.UNKNOWN);
            bench.driver.close();
            bench.printer.powerOn();
            assertThat(bench.printer.sheets()).isEmpty();

            DeviceClock clock = DeviceClock.system();
            Transport line = cable.settings().withBaud(115_200).transport("next", clock);
            try (PrinterDriver next =
                    new PrinterDriver("next", line, PrinterProfile.roll80(), bench, status -> {}, clock)) {
                next.freePaper();
                next.start();
                var result = next.print(new PrintJob("next", aTicket("AD-036")));
                assertThat(result.get(60, TimeUnit.SECONDS).step()).isEqualTo(PrintStep.CONFIRMED);
            }
            assertThat(bench.printer.sheets()).hasSize(2);
            assertWholeAfterAPiece(bench, "AD-036");
        }
    }

    @Test
    void a_printer_whose_answers_are_lost_gets_no_ticket() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.clone80(), PrinterProfile.roll80()).ready()) {
            bench.printer.silent(true);

            assertThat(bench.print(aTicket("AD-025"))).isEqualTo(new PrintResult.Failed(PrintProblem.SILENT));
            bench.await(PrinterCondition.SILENT);
            bench.printer.silent(false);
            bench.await(PrinterCondition.READY);

            assertThat(bench.printer.sheets()).isEmpty();
        }
    }

    @Test
    void a_printer_that_says_stop_is_waited_for() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            CountDownLatch sending = new CountDownLatch(1);
            bench.beforeFirstByte(() -> {
                bench.printer.hold(true);
                sending.countDown();
            });
            var result = bench.driver.print(new PrintJob("held", aTicket("AD-026")));
            assertThat(sending.await(60, TimeUnit.SECONDS)).isTrue();
            bench.printer.hold(false);

            assertThat(result.get(60, TimeUnit.SECONDS)).isEqualTo(new PrintResult.Confirmed(ProofTier.A));
            assertThat(bench.onlySheet().ticketNumber()).contains("AD-026");
        }
    }

    @Test
    void nothing_is_sent_when_the_job_could_not_be_recorded() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            bench.beforeFirstByte(() -> {
                throw new IllegalStateException("the disk is full");
            });

            assertThat(bench.print(aTicket("AD-027"))).isEqualTo(new PrintResult.Failed(PrintProblem.NOT_RECORDED));

            bench.beforeFirstByte(() -> {});
            bench.print(aTicket("AD-028"));
            assertThat(bench.onlySheet().ticketNumber()).contains("AD-028");
        }
    }

    @Test
    void a_defect_in_the_application_ends_its_job_and_not_the_printer() throws Exception {
        try (PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            bench.failAt(PrintStep.SENT);
            assertThat(bench.print(aTicket("AD-037"))).isEqualTo(new PrintResult.Unknown(PrintProblem.DEFECT));

            bench.failAt(null);
            bench.await(PrinterCondition.DISCONNECTED);
            bench.await(PrinterCondition.READY);
            assertThat(bench.print(aTicket("AD-038")).step()).isEqualTo(PrintStep.CONFIRMED);
            assertWholeAfterAPiece(bench, "AD-038");
        }
    }

    @Test
    void jobs_beyond_the_queue_and_after_closing_fail_at_once() throws Exception {
        PrinterBench bench =
                bench(PrinterModel.epson80(), PrinterProfile.roll80()).ready();
        CountDownLatch go = new CountDownLatch(1);
        bench.beforeFirstByte(() -> awaitQuietly(go));
        var first = bench.driver.print(new PrintJob("first", aTicket("AD-030")));
        var results = new ArrayList<CompletableFuture<PrintResult>>();
        for (int i = 0; i <= PrinterDriver.WAITING_MAX + 1; i++) {
            results.add(bench.driver.print(new PrintJob("job " + i, aTicket("AD-031"))));
        }
        assertThat(results.get(results.size() - 1))
                .succeedsWithin(Duration.ofSeconds(60))
                .isEqualTo(new PrintResult.Failed(PrintProblem.TOO_MANY));
        go.countDown();
        assertThat(first.get(60, TimeUnit.SECONDS).step()).isEqualTo(PrintStep.CONFIRMED);
        bench.close();

        assertThat(bench.driver.print(new PrintJob("late", aTicket("AD-032"))).get(60, TimeUnit.SECONDS))
                .isEqualTo(new PrintResult.Failed(PrintProblem.CLOSED));
    }

    @Test
    void a_network_printer_prints_and_comes_back_after_its_cable_was_out() throws Exception {
        TcpDeviceEnd cable = TcpDeviceEnd.on(0);
        try (PrinterBench bench =
                new PrinterBench(cable, cable.settings(), PrinterModel.epson80(), PrinterProfile.roll80()).ready()) {
            assertThat(bench.print(aTicket("AD-033")).step()).isEqualTo(PrintStep.CONFIRMED);
            bench.printer.unplug();
            bench.await(status -> status.port().state() == PortState.UNREACHABLE);
            bench.printer.replug();
            bench.await(PrinterCondition.READY);
            assertThat(bench.print(aTicket("AD-034")).step()).isEqualTo(PrintStep.CONFIRMED);
            assertThat(bench.printer.sheets()).hasSize(2);
        }
    }

    /** A piece of the first ticket may have come out before; the last sheet is the whole second ticket and no more. */
    private static void assertWholeAfterAPiece(PrinterBench bench, String number) {
        var sheets = bench.printer.sheets();
        assertThat(sheets).hasSizeBetween(1, 2);
        Sheet last = sheets.get(sheets.size() - 1);
        assertThat(last.ticketNumber()).contains(number);
        assertThat(last.qrText()).contains(TicketPaperFixture.QR);
        assertThat(last.lines().get(0)).isEqualTo("MAL PELAYANAN PUBLIK");
        assertThat(last.lines()).doesNotHaveDuplicates();
    }

    private static int indexOfQr(TicketPaper paper) {
        String bytes = new String(new TicketLayout(PrinterProfile.roll80()).bytes(paper), StandardCharsets.ISO_8859_1);
        return bytes.indexOf(TicketPaperFixture.QR) + 10;
    }

    private ProofTier tierOf(PrinterModel model, PrinterProfile profile) throws Exception {
        try (PrinterBench bench = bench(model, profile).ready()) {
            return bench.driver.status().tier().orElseThrow();
        }
    }

    private PrinterBench bench(PrinterModel model, PrinterProfile profile) throws IOException {
        PseudoTerminal cable = PseudoTerminal.at(folder.resolve("printer"));
        return new PrinterBench(cable, cable.settings().withBaud(115_200), model, profile);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
