package id.satuatap.counter.helpdesk;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A help desk on the screen before a hall and records that each test holds in its hands. */
abstract class HelpDeskCase {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1024, 768);

    final ManualTicks time = new ManualTicks(NINE);
    final Languages languages = new Languages();
    final HeldCommands commands = new HeldCommands();
    final MallWithKiosks mall = new MallWithKiosks();
    final List<HallListener> listeners = new ArrayList<>();
    final List<OverrideView> approved = new ArrayList<>();
    long sequence;

    void open() {
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            HelpDeskViewModel desk = new HelpDeskViewModel(
                    Halls.aCatalogue(), commands, () -> "new-visit", time, FxDispatcher.immediate(), time, why -> {});
            HelpDeskScreen screen = new HelpDeskScreen(
                    desk,
                    new GivingViewModel(Halls.withLifeEvents(), () -> "new-visit", desk),
                    new SearchViewModel(mall, desk.followed(), FxDispatcher.immediate(), time),
                    new HelpDeskWords(text, Halls.aCatalogue(), "desk-1"),
                    new Clock(time, text, time),
                    languages,
                    this::follow,
                    FxDispatcher.immediate(),
                    () -> {});
            screen.opened();
            return screen.view();
        });
        link(Halls.live());
        hall();
    }

    Subscription follow(HallListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void link(LinkState link) {
        fx.run(() -> listeners.forEach(listener -> listener.linkChanged(link)));
        fx.settle();
    }

    /** The hall as it is by now. */
    void hall() {
        hall(Halls.aMall(1, false));
    }

    void hall(MallView seen) {
        hall(HallProjection.of(Halls.unfinished(seen, 1, ++sequence, mall.waiting, List.of())
                .kiosks(mall.kiosks())
                .overrides(List.copyOf(approved))
                .made()));
    }

    void hall(HallProjection hall) {
        fx.run(() -> listeners.forEach(listener -> listener.hallReplaced(hall)));
        fx.settle();
    }

    void wide() {
        fx.run(() -> {
            fx.stage().setWidth(1366);
            fx.stage().setHeight(768);
        });
        fx.settle();
    }

    void find(String number) {
        fx.robot().push(KeyCode.CONTROL, KeyCode.F);
        fx.robot().write(number);
        fx.robot().push(KeyCode.ENTER);
        fx.settle();
    }

    void press(String menu, int... path) {
        fx.run(() -> {
            var items = fx.node(menu, MenuButton.class).getItems();
            for (int i = 0; i < path.length - 1; i++) {
                items = ((Menu) items.get(path[i])).getItems();
            }
            items.get(path[path.length - 1]).fire();
        });
        fx.settle();
    }

    void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();
    }

    static TicketView aTicket() {
        return Halls.aTicket();
    }
}
