package id.satuatap.counter.template;

import id.satuatap.devices.printer.RasterImage;
import id.satuatap.devices.printer.TicketLogo;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The mall's logo: put in, taken out, and what it costs each ticket. Confined to the FX thread. */
final class LogoPane extends VBox {
    private static final int STEP_DOTS = 80;
    private static final double BYTES_A_SECOND = 11_520;

    private final TemplateViewModel model;
    private final TemplateWords words;
    private final Label about = new Label();
    private final ActionButton remove;

    LogoPane(TemplateViewModel model, TemplateWords words, LogoPlace places) {
        this.model = model;
        this.words = words;
        LogoChoice choice = new LogoChoice(model);
        ActionButton choose =
                ActionButton.secondary(Icon.DOCUMENT, words.messages().bind("logo.choose"));
        choose.setId("template-logo-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(
                pressed -> places.choose(getScene() == null ? null : getScene().getWindow())
                        .ifPresent(choice::choose));
        remove = ActionButton.secondary(Icon.DELETE, words.messages().bind("logo.remove"));
        remove.setId("template-logo-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(pressed -> choice.remove());
        about.setId("template-logo");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add(StyleClass.MUTED);
        FlowPane buttons = new FlowPane(choose, remove);
        buttons.getStyleClass().add("template-buttons");
        getStyleClass().add("template-field");
        getChildren().addAll(about, buttons);
    }

    void open(Subscriptions open) {
        open.follow(model.draftProperty(), layout -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private void show() {
        TicketLogo logo = model.draftProperty().get().logo();
        remove.setDisable(logo == null);
        if (logo == null) {
            about.setText(words.messages().text("logo.none"));
            return;
        }
        int high = model.template().blocks().stream()
                .filter(block -> block.part() == TemplatePart.LOGO)
                .mapToInt(block -> block.high())
                .findFirst()
                .orElse(1);
        RasterImage dots = logo.raster(TicketLogo.WIDTH_MAX, STEP_DOTS * high);
        int bytes = dots.bytesPerRow() * dots.rows();
        about.setText(words.messages()
                .text("logo.about", dots.bytesPerRow() * 8, dots.rows(), bytes, bytes / BYTES_A_SECOND));
    }
}
