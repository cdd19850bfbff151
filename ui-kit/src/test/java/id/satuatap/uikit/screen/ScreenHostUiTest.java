package id.satuatap.uikit.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScreenHostUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, 400, 600);

    private final List<String> heard = new ArrayList<>();

    @Test
    void screens_open_and_close_in_pairs_and_the_last_one_stays_alone() {
        ScreenHost host = fx.call(() -> new ScreenHost(Transition.FADE));
        fx.show(host::root);
        Sample welcome = fx.call(() -> new Sample("welcome"));
        Sample choose = fx.call(() -> new Sample("choose"));
        fx.run(() -> host.show(welcome));
        fx.run(() -> host.show(choose));
        fx.run(() -> host.show(choose));
        fx.run(() -> host.show(welcome));
        fx.await(
                "only the last screen",
                () -> host.root().getChildrenUnmodifiable().equals(List.of(welcome.view)));
        fx.await("fully there", () -> welcome.view.getOpacity() == 1 && !welcome.view.isDisabled());
        fx.run(host::close);
        assertThat(heard)
                .containsExactly(
                        "welcome opened",
                        "choose opened",
                        "welcome closed",
                        "welcome opened",
                        "choose closed",
                        "welcome closed");
        assertThat(fx.call(host::current)).isEmpty();
    }

    @Test
    void the_keyboard_is_where_the_screen_wants_it() {
        ScreenHost host = fx.call(() -> new ScreenHost(Transition.NONE));
        fx.show(host::root);
        Sample welcome = fx.call(() -> new Sample("welcome"));
        fx.run(() -> host.show(welcome));
        fx.await("focus", welcome.button::isFocused);
        assertThat(fx.call(() -> List.copyOf(host.root().getChildrenUnmodifiable())))
                .containsExactly(welcome.view);
    }

    private final class Sample implements Screen {
        private final String name;
        private final Button button;
        private final StackPane view;

        private Sample(String name) {
            this.name = name;
            this.button = new Button(name);
            this.view = new StackPane(button);
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public void opened() {
            heard.add(name + " opened");
        }

        @Override
        public void closed() {
            heard.add(name + " closed");
        }

        @Override
        public Optional<Node> firstFocus() {
            return Optional.of(button);
        }
    }
}
