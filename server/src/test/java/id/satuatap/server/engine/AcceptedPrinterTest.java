package id.satuatap.server.engine;

import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static id.satuatap.server.engine.MallFixture.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.journal.disk.Disk;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.server.access.Printers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that began anew before the kiosk had heard left it out of order, while the journal said otherwise. */
@Timeout(180)
class AcceptedPrinterTest {
    private static final DeviceId KIOSK = new DeviceId("kiosk-1");
    private static final String NEW = "EPSON TM-T82 X9AA000001";

    private final FakeTime time = new FakeTime(MONDAY_NINE);

    @TempDir
    Path folder;

    @Test
    void isToldAfterAStartUntilTheKioskTellsOfAnotherOrOfNone() throws Exception {
        Person chief = new Person(new PersonId("chief"), Role.ORGANISER_SUPERVISOR, null, true);
        try (EngineRun run = watched(new Printers(time)).open(time)) {
            run.ask(SERVER, new OrganiserCommand.SavePerson(chief, true));
            run.ask(MallFixture.SUPERVISOR, new OrganiserCommand.AcceptPrinter(KIOSK, NEW, true));
        }
        Printers printers = new Printers(time);
        try (EngineRun run = watched(printers)) {
            run.digest();
            assertThat(printers.accepted(KIOSK)).contains(NEW);

            printers.stands(KIOSK, new PrinterReport(PrinterStanding.OTHER_PRINTER, null, NEW));
            assertThat(printers.accepted(KIOSK)).contains(NEW);
            printers.stands(KIOSK, new PrinterReport(PrinterStanding.OTHER_PRINTER, null, "EPSON TM-T82 X9AA000002"));
            assertThat(printers.accepted(KIOSK)).isEmpty();

            run.nextDay(time);
            assertThat(run.<Boolean>look(state -> state.acceptedPrinters().isEmpty()))
                    .as("the day after it is past")
                    .isTrue();
        }
    }

    private EngineRun watched(Printers printers) throws Exception {
        EngineRun run = EngineRun.unstarted(folder, Disk.local(), time, time, EngineRun.hall(), EngineRun::result);
        run.engine.listen(printers);
        return run.started();
    }
}
