package id.satuatap.counter;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aClosedDesk;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.ScriptedHall;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.LineSink;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits for people of each role once they have signed in. */
@Timeout(120)
class SignInByRoleUiTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 50, 200, 16);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    private ScriptedHall server;
    private CounterApp app;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedHall(0, aClosedDesk(COUNTER), command -> aClosedDesk(COUNTER));
        CounterConfig config = CounterConfig.of(new ClientConfig(
                List.of(server.address()), null, "pc-3", "device-token", DeviceKind.COUNTER, COUNTER, 1));
        Surroundings around = new Surroundings(
                DeviceClock.system(),
                new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK),
                Ticks.toolkit(),
                Outlets.real(),
                owner -> Optional.empty(),
                List::of,
                new LineSink(DeviceClock.system()));
        app = fx.call(() -> CounterApp.open(fx.stage(), config, around));
        fx.run(() -> {
            fx.stage().setWidth(1366);
            fx.stage().setHeight(768);
        });
    }

    @AfterEach
    void close() throws Exception {
        fx.run(app::close);
        server.close();
    }

    /** He was sent away until there was a catalogue, which is when nobody needs him any more. */
    @Test
    void anAdministratorIsToldWhatToDoBeforeTheFirstCatalogueAndGoesOnWhenItIsThere() {
        server.mall(Halls.aMall(0, false));
        signIn(Role.ADMINISTRATOR, null);
        fx.await("what is missing is told", () -> fx.seen("#no-catalogue"));
        fx.await("the link is live", () -> fx.texts().contains("Terhubung"));
        fx.picture("no-catalogue");
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();
        fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
        fx.await("kiosks and boards can be approved", () -> fx.seen("#devices-nobody"));
        fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);

        server.mall(Halls.aMall(1, false));

        fx.await("the hall can be looked at", () -> fx.seen("#workspace-hall"));
        assertThat(fx.seen("#no-catalogue")).isFalse();
    }

    /** The workspace of somebody who had signed out was put over the page on which the next one signed in. */
    @Test
    void whoSignsOutWhileTheFirstCatalogueIsFetchedIsNotBroughtBack() {
        server.mall(Halls.aMall(0, false));
        signIn(Role.ADMINISTRATOR, null);
        fx.await("what is missing is told", () -> fx.seen("#no-catalogue"));
        server.holdCatalogue();
        server.mall(Halls.aMall(1, false));
        fx.await("the catalogue is under way", server::catalogueHeld);
        fx.robot().clickOn("#devices-sign-out");
        fx.await("people sign in", () -> fx.seen("#signin-person"));

        server.releaseCatalogue();

        signIn(Role.ORGANISER_SUPERVISOR, null);
        fx.await("the next one sees the hall", () -> fx.seen("#supervisor-page-HALL"));
        assertThat(fx.seen("#workspace-devices")).isFalse();
    }

    /** Another catalogue, one's own or another's, and the window's cross threw it away without a question. */
    @Test
    void anUnpublishedLayoutOutlastsAnotherCatalogueAndIsNotLostWithTheWindow() {
        signIn(Role.ADMINISTRATOR, null);
        fx.await("PCs are shown", () -> fx.seen("#devices-nobody"));
        assertThat(mayClose()).isTrue();
        fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT5);
        fx.await("the layout is shown", () -> fx.texts().contains("Tata letak bawaan sedang berlaku."));
        fx.run(() -> {
            ListView<?> blocks = fx.node("#template-blocks", ListView.class);
            blocks.getSelectionModel().selectLast();
            blocks.requestFocus();
        });
        fx.robot().push(KeyCode.SPACE);
        fx.await("it is changed", () -> fx.texts().contains("Ada perubahan yang belum diterbitkan."));
        fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
        fx.await("the catalogue is shown", () -> !fx.seen("#template-blocks"));
        server.mall(Halls.aMall(2, false));
        fx.await("the new catalogue is told", () -> fx.texts().stream().anyMatch(text -> text.contains("ersi 2")));
        fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
        fx.await("PCs are shown", () -> fx.seen("#devices-nobody"));

        assertThat(mayClose()).isFalse();
        fx.await("what would be lost is asked", () -> fx.seen("#template-no"));
        assertThat(fx.texts()).contains("Ada perubahan yang belum diterbitkan.");
        fx.robot().clickOn("#template-no");
    }

    private boolean mayClose() {
        WindowEvent cross = new WindowEvent(fx.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        AtomicBoolean asked = new AtomicBoolean();
        fx.run(() -> {
            fx.stage().getOnCloseRequest().handle(cross);
            asked.set(cross.isConsumed());
        });
        fx.settle();
        return !asked.get();
    }

    @Test
    void anOfficerIsToldThatThereIsNothingToServeBeforeTheFirstCatalogue() {
        server.mall(Halls.aMall(0, false));
        signIn(Role.OFFICER, "DKC");

        fx.await("why is told", () -> fx.texts().stream().anyMatch(text -> text.startsWith("Katalog mal belum")));
        assertThat(fx.seen("#signin-person")).isTrue();
        assertThat(fx.cutTexts()).isEmpty();
    }

    @Test
    void aClockInDoubtIsSeenOnBothPagesOfAnAdministrator() {
        server.mall(Halls.aMall(1, true));
        signIn(Role.ADMINISTRATOR, null);
        fx.await("PCs are shown", () -> fx.seen("#devices-nobody"));
        fx.await("the doubt is told there", () -> fx.seen("#clock-doubt"));
        fx.picture("devices-clock");
        assertThat(fx.cutTexts()).isEmpty();
        fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
        fx.await("the hall is shown", () -> fx.seen("#supervisor-page-HALL"));
        assertThat(fx.seen("#clock-doubt")).isTrue();

        server.mall(Halls.aMall(1, false));
        fx.await("it goes when somebody has confirmed it", () -> !fx.seen("#clock-doubt"));
    }

    @Test
    void aClockInDoubtIsAnOrganisersMatterAndNotThatOfOneAgency() {
        server.mall(Halls.aMall(1, true));
        signIn(Role.ORGANISER_SUPERVISOR, null);
        fx.await("the doubt is told", () -> fx.seen("#clock-doubt"));
        fx.robot().clickOn("#supervisor-sign-out");

        fx.await("people sign in", () -> fx.seen("#signin-person"));
        signIn(Role.AGENCY_SUPERVISOR, "DKC");
        fx.await("the hall is shown", () -> fx.seen("#supervisor-page-HALL"));
        fx.await("the link is live", () -> fx.texts().contains("Terhubung"));
        assertThat(fx.seen("#clock-doubt")).isFalse();
    }

    private void signIn(Role role, @Nullable String agency) {
        server.signsIn(new SessionView(
                "session-token", PERSON, "Rina Wulandari", role, agency, null, NINE.plusSeconds(36_000)));
        fx.await("people sign in", () -> fx.seen("#signin-person"));
        fx.robot()
                .clickOn("#signin-person")
                .write(PERSON)
                .clickOn("#signin-password")
                .write("rahasia-1");
        fx.robot().push(KeyCode.ENTER);
    }
}
