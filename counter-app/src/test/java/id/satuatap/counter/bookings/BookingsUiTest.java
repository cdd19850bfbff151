package id.satuatap.counter.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.view.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BookingsUiTest extends BookingsCase {
    private static final LocalDate TUESDAY = KnownBookings.MONDAY.plusDays(1);

    @Test
    void theDaysBookingsStandThereWithWhatBecameOfThem() {
        records.today = KnownBookings.aDay();
        open(true);

        assertThat(rows()).isEqualTo(5);
        assertThat(List.of("Dipesan", "Sudah datang", "Dipesan · pindahan", "Dibatalkan", "Tidak datang"))
                .allMatch(fx::seen);
        choose(0);
        assertThat(fx.text("#bookings-code")).isEqualTo("K7M-3XR");
        fx.picture("bookings-list");
        fits();
        fx.run(languages::toggle);
        fx.picture("bookings-list-en");
        choose(3);
        assertThat(disabled("#bookings-cancel")).isTrue();
    }

    @Test
    void aDayWithoutBookingsSaysHowToMakeOne() {
        open(true);

        assertThat(fx.texts()).contains("Belum ada reservasi pada Senin, 23 November 2026");
        fx.picture("bookings-none");
        fits();
    }

    @Test
    void aCodeIsFoundAndOneThatIsNotThereIsTold() {
        records.today = KnownBookings.aDay();
        open(true);
        fx.robot().clickOn("#bookings-word");
        fx.robot().write("R3H-6VY");
        fx.robot().push(KeyCode.ENTER);

        assertThat(rows()).isEqualTo(1);
        assertThat(fx.text("#bookings-code")).isEqualTo("R3H-6VY");
        fx.robot().clickOn("#bookings-word");
        fx.robot().write("X");
        fx.robot().push(KeyCode.ENTER);
        assertThat(fx.texts()).anyMatch(text -> text.startsWith("Tidak ada reservasi"));
    }

    @Test
    void whatIsHalfTypedChangesNeitherTheListNorTheChosenOne() {
        records.today = KnownBookings.aDay();
        open(true);
        choose(0);
        fx.robot().clickOn("#bookings-word");
        fx.robot().write("R3H-6VY");
        int read = records.readings;
        fx.run(() -> time.pass(Duration.ofSeconds(11)));
        fx.settle();
        assertThat(records.readings).as("nothing was recorded since").isEqualTo(read);
        fx.run(() -> listener.hallReplaced(Halls.aHall(99, List.of())));
        fx.run(() -> time.pass(Duration.ofSeconds(6)));
        fx.settle();
        assertThat(records.readings).as("something was").isEqualTo(read + 1);

        assertThat(records.named).isEmpty();
        assertThat(rows()).isEqualTo(5);
        assertThat(fx.text("#bookings-code")).isEqualTo("K7M-3XR");
        fx.robot().push(KeyCode.ENTER);
        assertThat(fx.text("#bookings-code")).isEqualTo("R3H-6VY");
        assertThat(fx.ask("#bookings-table", Node.class, Node::isFocused)).isTrue();
    }

    @Test
    void anotherDayBeginsEmptyUntilItsListIsThere() {
        records.today = KnownBookings.aDay();
        open(true);
        choose(0);
        records.silent = true;
        fx.run(() -> fx.node("#bookings-date", DatePicker.class).setValue(TUESDAY));
        fx.settle();

        assertThat(rows()).isZero();
        assertThat(fx.seen("#bookings-check-in")).isFalse();
        assertThat(fx.texts()).contains("Membaca daftar …");
        records.silent = false;
        records.failing = true;
        fx.run(() -> time.pass(Duration.ofSeconds(6)));
        fx.settle();
        assertThat(fx.texts()).contains("Daftar belum terbaca");
        fits();
    }

    @Test
    void aBookingIsCancelledWhenItIsSaidTwice() {
        records.today = KnownBookings.aDay();
        open(true);
        choose(0);
        MenuButton cancel = fx.node("#bookings-cancel", MenuButton.class);
        fx.run(() -> cancel.getItems().get(0).fire());
        assertThat(commands.sent()).isEmpty();
        fx.picture("bookings-cancel");
        fits();
        fx.robot().push(KeyCode.ESCAPE);
        assertThat(fx.seen("#bookings-asked")).isFalse();

        fx.run(() -> cancel.getItems().get(0).fire());
        fx.robot().clickOn("#bookings-yes");

        assertThat(commands.last()).isEqualTo(new CancelBooking("desk/K7M-3XR", "VISITOR_ASKED"));
    }

    @Test
    void theHelpDeskChecksInByHandAndASupervisorDoesNot() {
        records.today = KnownBookings.aDay();
        open(true);
        choose(0);
        fx.robot().clickOn("#bookings-check-in");

        assertThat(commands.last()).isEqualTo(new CheckIn("id-1", "K7M-3XR", Language.INDONESIAN));
        open(false);
        choose(0);
        assertThat(fx.seen("#bookings-check-in")).isFalse();
    }

    @Test
    void withoutTheServerNothingIsChanged() {
        records.today = KnownBookings.aDay();
        open(true);
        choose(0);
        fx.run(() -> listener.linkChanged(Halls.lost()));
        fx.settle();

        assertThat(fx.seen("#bookings-lost")).isTrue();
        assertThat(disabled("#bookings-move")).isTrue();
        fits();
    }
}
