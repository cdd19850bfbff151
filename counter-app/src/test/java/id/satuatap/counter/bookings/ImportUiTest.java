package id.satuatap.counter.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.booking.ImportedBooking;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ImportUiTest extends BookingsCase {
    @Test
    void aFileIsLookedAtLineByLineBeforeAnythingIsKept() throws Exception {
        open(true);
        fx.robot().push(KeyCode.F4);
        fx.picture("bookings-import-none");
        fits();
        fx.robot().clickOn("#bookings-choose");
        assertThat(fx.seen("#bookings-progress")).isTrue();
        outcome(new ImportOutcome(
                false,
                3,
                0,
                List.of(
                        new ImportFault(3, 17, "date", "NOT_GIVEN_THAT_DAY"),
                        new ImportFault(5, 28, "time", "BAND_QUOTA_USED_UP"),
                        new ImportFault(9, 8, "service", "UNKNOWN_SERVICE")),
                List.of()));

        int faults = fx.ask(
                "#bookings-faults", TableView.class, table -> table.getItems().size());
        assertThat(faults).isEqualTo(3);
        assertThat(disabled("#bookings-import-keep")).isTrue();
        fx.picture("bookings-import-faults");
        fits();
        fx.run(languages::toggle);
        fx.picture("bookings-import-faults-en");
        assertThat(records.asked).containsExactly("check");
    }

    @Test
    void aGoodFileIsKeptAndItsCodesAreTold() throws Exception {
        open(true);
        fx.robot().push(KeyCode.F4);
        fx.robot().clickOn("#bookings-choose");
        outcome(new ImportOutcome(false, 2, 1, List.of(), List.of()));
        assertThat(fx.texts()).contains("Simpan 2 reservasi");
        fx.robot().clickOn("#bookings-import-keep");
        outcome(new ImportOutcome(
                true,
                2,
                1,
                List.of(),
                List.of(new ImportedBooking("WEB-1042", "K7M-3XR"), new ImportedBooking("WEB-1043", "P4T-9WC"))));

        assertThat(records.asked).containsExactly("check", "keep");
        assertThat(List.of("WEB-1042", "K7M-3XR")).allMatch(fx::seen);
        fx.picture("bookings-import-kept");
        fits();
    }
}
