package id.satuatap.kiosk.outoforder;

import id.satuatap.kiosk.live.Notice;
import id.satuatap.kiosk.live.NoticeKind;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import java.time.LocalTime;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why there are no numbers, or none on paper, and what to do instead. Confined to the FX thread. */
public final class OutOfOrderScreen implements Screen {
    private final Flow flow;
    private final Messages messages;
    private final MallText mall;
    private final EmptyState state = new EmptyState(Tone.NEUTRAL, Icon.INFO);
    private final Label since = new Label();
    private final ActionButton onScreen;
    private final VBox view;
    private final Subscriptions open = new Subscriptions();

    public OutOfOrderScreen(Flow flow, Messages app, MallText mall) {
        this.flow = flow;
        this.messages = app.forFeature(OutOfOrderScreen.class);
        this.mall = mall;
        since.setId("since");
        since.getStyleClass().add("kiosk-since");
        since.managedProperty().bind(since.visibleProperty());
        onScreen = new ActionButton(Icon.TICKET, Emphasis.PRIMARY, messages.bind("outoforder.onScreen.button"));
        onScreen.setId("on-screen");
        onScreen.setOnAction(press -> flow.withoutPaper());
        onScreen.managedProperty().bind(onScreen.visibleProperty());
        state.setId("state");
        state.action(since);
        state.action(onScreen);
        VBox.setVgrow(state, Priority.ALWAYS);
        view = new VBox(state);
        view.setId("out-of-order");
        view.getStyleClass().add(StyleClass.PAGE);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(
                messages.localeProperty(), locale -> show(flow.noticeProperty().get()));
        open.follow(flow.noticeProperty(), this::show);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show(@Nullable Notice notice) {
        if (notice == null) {
            return;
        }
        NoticeKind kind = notice.kind();
        NoticeLook look = NoticeLook.of(kind);
        Instant begun = notice.since();
        state.show(look.tone(), look.icon());
        state.headlineProperty().set(messages.text("outoforder.headline." + kind));
        state.detailProperty().set(detail(kind, notice.opensAt()));
        since.setVisible(begun != null);
        since.setText(begun == null ? "" : messages.text("outoforder.since", mall.time(begun)));
        onScreen.setVisible(kind.aboutPaper() && flow.paperlessAllowed());
    }

    private String detail(NoticeKind kind, @Nullable LocalTime opensAt) {
        if (kind == NoticeKind.NOT_YET_OPEN && opensAt != null) {
            return messages.text("outoforder.opensAt", mall.time(opensAt));
        }
        boolean elsewhere = kind.aboutPaper() && !flow.paperlessAllowed();
        return messages.text(elsewhere ? "outoforder.elsewhere" : "outoforder.detail." + kind);
    }
}
