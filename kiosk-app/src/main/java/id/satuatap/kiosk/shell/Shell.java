package id.satuatap.kiosk.shell;

import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What every screen stands in: the mall and its time above; back, help and language below. Confined to the FX thread. */
public final class Shell extends BorderPane {
    private final Messages messages;
    private final Flow flow;
    private final HallHeader header;
    private final Banner paperless = new Banner(Tone.WARNING, Icon.PAPER_OUT);
    private final ActionButton back;

    /**
     * @param screens the host's node, in which screens come and go
     * @param goBack one step back, or one page
     */
    public Shell(
            KioskModel model,
            Flow flow,
            Languages languages,
            MallText text,
            InstantSource clock,
            Ticks ticks,
            Parent screens,
            Runnable goBack) {
        this.flow = flow;
        this.messages = Messages.beside(Shell.class, languages);
        this.header = new HallHeader(Icon.MALL, new Clock(clock, text, ticks));
        header.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.hall().map(hall -> title(hall.mall())).orElseGet(() -> messages.text("shell.mall")),
                        model.hallProperty(),
                        languages.localeProperty()));
        header.subtitleProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.hall().map(hall -> hall.mall().regency()).orElse(""), model.hallProperty()));
        back = new ActionButton(Icon.BACK, Emphasis.SECONDARY, messages.bind("shell.back.button"));
        back.setId("back");
        back.setOnAction(press -> goBack.run());
        ActionButton language =
                new ActionButton(Icon.LANGUAGE, Emphasis.SECONDARY, messages.bind("shell.language.button"));
        language.setId("language");
        language.setOnAction(press -> languages.toggle());
        paperless.headlineProperty().bind(messages.bind("shell.paperless.headline"));
        paperless.detailProperty().bind(messages.bind("shell.paperless.detail"));
        paperless.setId("paperless");
        setTop(new VBox(header, paperless));
        setCenter(screens);
        setBottom(footer(language));
        getStyleClass().add("kiosk-shell");
    }

    /** Whether there is a step back. */
    public void backPossible(boolean possible) {
        back.setVisible(possible);
    }

    /** Says on top of the visitor's own way that his number will be on the screen only. */
    public void showPaperless(boolean without) {
        paperless.setVisible(without);
    }

    private HBox footer(ActionButton language) {
        Label help = new Label();
        help.setId("help");
        help.textProperty().bind(messages.bind("shell.help.label"));
        help.getStyleClass().add("kiosk-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        Label returning = new Label();
        returning
                .textProperty()
                .bind(Bindings.createStringBinding(
                        this::returning, flow.secondsLeftProperty(), messages.localeProperty()));
        returning.getStyleClass().add("kiosk-returning");
        returning.managedProperty().bind(returning.textProperty().isNotEmpty());
        VBox words = new VBox(help, returning);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox middle = new HBox(Icons.of(Icon.INFO, IconSize.LARGE), words);
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("kiosk-help-row");
        HBox.setHgrow(middle, Priority.ALWAYS);
        back.setMinWidth(Region.USE_PREF_SIZE);
        language.setMinWidth(Region.USE_PREF_SIZE);
        HBox footer = new HBox(back, middle, language);
        footer.setAlignment(Pos.CENTER);
        footer.getStyleClass().add("kiosk-footer");
        return footer;
    }

    private String returning() {
        int seconds = flow.secondsLeftProperty().get();
        return seconds == 0 ? "" : messages.text("shell.returning.label", seconds);
    }

    private static String title(MallView mall) {
        return mall.name().replace(mall.regency(), "").strip().replaceAll("\\s+", " ");
    }
}
