package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which kiosk is dead or out of paper and since when, and what was printed there once more. Confined to the FX thread. */
final class KioskPanel extends VBox {
    private static final int REPRINTS_MAX = 6;

    private final HelpDeskViewModel desk;
    private final Kiosks model;
    private final HelpDeskWords words;
    private final VBox kiosks = new VBox();
    private final VBox reprints = new VBox();
    private final Label reprintsTitle = new Label();

    KioskPanel(HelpDeskViewModel desk, HelpDeskWords words) {
        this.desk = desk;
        this.model = desk.kiosks();
        this.words = words;
        setId("helpdesk-kiosks");
        getStyleClass().addAll(StyleClass.PANEL, "helpdesk-kiosks");
        Label title = new Label();
        title.textProperty().bind(words.messages().bind("kiosks.title"));
        title.getStyleClass().add(StyleClass.SUBHEADING);
        reprintsTitle.textProperty().bind(words.messages().bind("reprints.title"));
        reprintsTitle.getStyleClass().add(StyleClass.SUBHEADING);
        kiosks.getStyleClass().add("helpdesk-kiosk-list");
        reprints.getStyleClass().add("helpdesk-reprint-list");
        VBox all = new VBox(title, kiosks, reprintsTitle, reprints);
        all.getStyleClass().add("helpdesk-kiosk-all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("helpdesk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.seenProperty(), this::show);
        open.follow(
                words.mallText().localeProperty(),
                language -> show(model.seenProperty().get()));
    }

    private void show(@Nullable KiosksView seen) {
        kiosks.getChildren().clear();
        reprints.getChildren().clear();
        boolean printed = seen != null && !seen.reprints().isEmpty();
        reprintsTitle.setVisible(printed);
        reprintsTitle.setManaged(printed);
        if (seen == null || seen.kiosks().isEmpty()) {
            kiosks.getChildren().add(wrapped(words.messages().text(seen == null ? "kiosks.asking" : "kiosks.none")));
            return;
        }
        words.hereFirst(seen.kiosks()).forEach(kiosk -> kiosks.getChildren().add(line(kiosk)));
        seen.reprints().stream()
                .limit(REPRINTS_MAX)
                .forEach(reprint -> reprints.getChildren()
                        .add(wrapped(words.messages()
                                .text(
                                        "reprint.line",
                                        reprint.ticket(),
                                        named(seen, reprint),
                                        words.mallText().clock(reprint.askedAt()),
                                        outcome(reprint)))));
    }

    private Node line(KioskView kiosk) {
        boolean there = kiosk.presence() == DevicePresence.CONNECTED;
        PrinterStanding printer = kiosk.printer();
        String state = !there ? "AWAY" : printer == null ? "UNKNOWN" : printer.name();
        StatusPill pill = new StatusPill(tone(there, printer));
        pill.setText(words.messages().text("kiosk." + state));
        Label name = wrapped(words.kiosk(kiosk));
        name.getStyleClass().add(StyleClass.STRONG);
        VBox line = new VBox(name, pill);
        line.getStyleClass().add("helpdesk-kiosk");
        boolean needed = !there || (printer != null && printer != PrinterStanding.READY);
        Instant since = there && needed ? kiosk.printerSince() : kiosk.since();
        if (since != null && (needed || printer == null)) {
            line.getChildren()
                    .add(muted(words.messages()
                            .text("kiosk.since", words.mallText().time(since))));
        }
        if (needed) {
            line.getChildren().add(muted(advice(kiosk, state)));
        }
        String answering = kiosk.model();
        if (there && printer == PrinterStanding.OTHER_PRINTER && answering != null) {
            line.getChildren()
                    .addAll(
                            muted(words.messages().text("kiosk.answers", words.printer(answering))),
                            right(kiosk, answering));
        }
        return line;
    }

    /** What to do; at this desk nobody reads his number on a screen instead. */
    private String advice(KioskView kiosk, String state) {
        String here = "kiosk.do.here." + state;
        return words.here(kiosk) && words.messages().has(here)
                ? words.messages().text(here)
                : words.messages().text("kiosk.do." + state);
    }

    private Node right(KioskView kiosk, String answering) {
        ActionButton right = new ActionButton(
                Icon.CHECK, Emphasis.SECONDARY, words.messages().bind("kiosk.right"));
        right.setId("helpdesk-printer-right");
        right.setMinWidth(USE_PREF_SIZE);
        right.setOnAction(pressed -> desk.askPrinter(kiosk, words.kiosk(kiosk), answering));
        return right;
    }

    /** What became of a printing. */
    String outcome(ReprintView reprint) {
        String fault = reprint.fault();
        return words.messages().text("reprint." + reprint.state(), fault == null ? "" : words.code(fault));
    }

    private String named(KiosksView seen, ReprintView reprint) {
        return seen.kiosks().stream()
                .filter(kiosk -> kiosk.device().equals(reprint.kiosk()))
                .findFirst()
                .map(words::kiosk)
                .orElse(reprint.kiosk());
    }

    private static Tone tone(boolean there, @Nullable PrinterStanding printer) {
        if (!there) {
            return Tone.DANGER;
        }
        if (printer == null) {
            return Tone.NEUTRAL;
        }
        return switch (printer) {
            case READY -> Tone.SUCCESS;
            case PAPER_LOW -> Tone.WARNING;
            case PAPER_OUT, COVER_OPEN, GONE, OTHER_PRINTER, FAULT -> Tone.DANGER;
            case NONE -> Tone.NEUTRAL;
        };
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(StyleClass.MUTED);
        return label;
    }
}
