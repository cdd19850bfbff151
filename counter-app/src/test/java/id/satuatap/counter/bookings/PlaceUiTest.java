package id.satuatap.counter.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MoveBooking;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;

class PlaceUiTest extends BookingsCase {
    private static final LocalDate TUESDAY = KnownBookings.MONDAY.plusDays(1);

    @Test
    void aPlaceIsKeptAmongTheFreeTimesOfADay() {
        records.free = List.of(LocalTime.of(8, 0), LocalTime.of(8, 10), LocalTime.of(8, 20));
        open(true);
        fx.robot().push(KeyCode.F3);
        fx.robot().clickOn("#bookings-service-filter");
        fx.robot().write("keluarga");
        int services = fx.ask(
                "#bookings-services", ListView.class, list -> list.getItems().size());
        assertThat(services).isEqualTo(1);
        assertThat(disabled("#bookings-keep")).isTrue();
        fx.robot().push(KeyCode.ENTER);
        fx.run(() ->
                fx.node("#bookings-times", FlowPane.class).getChildren().get(1).requestFocus());
        fx.robot().push(KeyCode.SPACE);
        fx.run(() -> fx.node("#bookings-name", TextField.class).setText("Siti Aminah"));
        fx.picture("bookings-place");
        fits();
        fx.run(languages::toggle);
        fx.picture("bookings-place-en");
        boolean chosen = fx.ask(
                "#bookings-times",
                FlowPane.class,
                times -> ((ToggleButton) times.getChildren().get(1)).isSelected());
        assertThat(chosen).as("the chosen time is seen in the other language").isTrue();
        fx.run(languages::toggle);
        fx.robot().clickOn("#bookings-keep");

        assertThat(commands.last())
                .isEqualTo(new MakeBooking("id-1", "DKC-03", TUESDAY, LocalTime.of(8, 10), 1, false, "Siti Aminah"));
        fx.run(() -> commands.answer(new Accepted(
                1,
                1,
                CommandResult.of(
                        new BookingView("desk/1", "K7M-3XR", "DKC-03", TUESDAY, LocalTime.of(8, 10), 1, false)))));
        fx.await(
                "code and time are told",
                () -> fx.texts().stream()
                        .anyMatch(text ->
                                text.contains("K7M-3XR") && text.contains("Selasa, 24 November 2026, 08.10 WIB")));
        fx.picture("bookings-made");
    }

    @Test
    void freeTimesThatCouldNotBeReadAreNoDayWithoutThem() {
        records.free = List.of(LocalTime.of(8, 0));
        open(true);
        fx.robot().push(KeyCode.F3);
        records.failing = true;
        fx.run(() -> fx.node("#bookings-services", ListView.class)
                .getSelectionModel()
                .select(0));
        fx.settle();
        assertThat(fx.text("#bookings-hint")).startsWith("Jam yang masih kosong belum terbaca");
        fx.picture("bookings-times-unread");
        fits();
        records.failing = false;
        fx.robot().clickOn("#bookings-times-again");

        assertThat(fx.text("#bookings-hint")).isEqualTo("Jam yang masih kosong: 1");
        assertThat(fx.seen("#bookings-times-again")).isFalse();
    }

    @Test
    void aBookingIsMovedToAnotherTimeOfItsService() {
        records.today = KnownBookings.aDay();
        records.free = List.of(LocalTime.of(13, 0));
        open(true);
        choose(0);
        fx.robot().clickOn("#bookings-move");
        assertThat(disabled("#bookings-services")).isTrue();
        assertThat(records.moving).containsExactly("desk/K7M-3XR");
        fx.run(() ->
                fx.node("#bookings-times", FlowPane.class).getChildren().get(0).requestFocus());
        fx.robot().push(KeyCode.SPACE);
        fx.picture("bookings-moving");
        fits();
        fx.robot().clickOn("#bookings-keep");

        assertThat(commands.last())
                .isEqualTo(new MoveBooking("desk/K7M-3XR", KnownBookings.MONDAY, LocalTime.of(13, 0), "VISITOR_ASKED"));
    }
}
