package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookedView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One booking and what is done with it. Confined to the FX thread. */
final class BookedCard extends VBox {
    private final BookingsViewModel model;
    private final BookingsWords words;
    private final Label none = new Label();
    private final Label code = new Label();
    private final Label holder = new Label();
    private final Label when = new Label();
    private final Label service = new Label();
    private final Label more = new Label();
    private final Label state = new Label();
    private final ActionButton checkIn;
    private final ActionButton move;
    private final MenuButton cancel = new MenuButton();
    private Consumer<BookedView> moving = booked -> {};

    BookedCard(BookingsViewModel model, BookingsWords words) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        getStyleClass().addAll(StyleClass.PANEL, "bookings-card");
        none.textProperty().bind(messages.bind("card.none"));
        none.getStyleClass().add(StyleClass.MUTED);
        code.setId("bookings-code");
        code.getStyleClass().addAll(StyleClass.NUMBER, "bookings-code");
        holder.setId("bookings-holder");
        holder.getStyleClass().add(StyleClass.STRONG);
        when.getStyleClass().add(StyleClass.STRONG);
        more.getStyleClass().add(StyleClass.MUTED);
        state.setId("bookings-state");
        state.getStyleClass().add(StyleClass.STRONG);
        checkIn = ActionButton.primary(Icon.TICKET, messages.bind("act.checkIn"));
        checkIn.setId("bookings-check-in");
        checkIn.setOnAction(pressed -> act(model::checkIn));
        move = ActionButton.secondary(Icon.CALENDAR, messages.bind("act.move"));
        move.setId("bookings-move");
        move.setOnAction(pressed -> act(booked -> moving.accept(booked)));
        cancel.setId("bookings-cancel");
        cancel.textProperty().bind(messages.bind("act.cancel"));
        cancel.setGraphic(Icons.of(Icon.CANCEL, IconSize.TEXT));
        for (Label each : new Label[] {none, holder, when, service, more, state}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        for (ButtonBase each : new ButtonBase[] {checkIn, move, cancel}) {
            each.setMaxWidth(Double.MAX_VALUE);
            each.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(none, code, holder, when, service, more, state, checkIn, move, cancel);
    }

    void onMove(Consumer<BookedView> move) {
        moving = move;
    }

    void open(Subscriptions open) {
        open.follow(model.chosenProperty(), this::fill);
        open.follow(model.phaseProperty(), phase -> enable());
        open.follow(model.followed().linkProperty(), link -> enable());
        open.follow(words.mallText().localeProperty(), language -> {
            reasons();
            fill(model.chosenProperty().get());
        });
    }

    private void act(Consumer<BookedView> what) {
        BookedView booked = model.chosenProperty().get();
        if (booked != null) {
            what.accept(booked);
        }
    }

    private void reasons() {
        cancel.getItems()
                .setAll(BookingsWords.toCancel().stream()
                        .map(reason -> {
                            String told = words.messages().text("reason." + reason);
                            MenuItem item = new MenuItem(told);
                            item.setOnAction(pressed -> act(booked -> model.askCancel(booked, reason, told)));
                            return item;
                        })
                        .toList());
    }

    private void fill(@Nullable BookedView booked) {
        getChildren().forEach(each -> {
            boolean shown = (booked == null) == (each == none);
            each.setVisible(shown);
            each.setManaged(shown);
        });
        if (booked != null) {
            Messages messages = words.messages();
            code.setText(booked.booking().code());
            String name = booked.name();
            holder.setText(name == null ? "" : name);
            holder.setVisible(name != null);
            holder.setManaged(name != null);
            when.setText(words.when(booked.booking()));
            service.setText(words.service(booked.booking().service()));
            more.setText(messages.text(
                    "card.more",
                    words.agency(booked.booking().service()),
                    booked.booking().persons(),
                    booked.booking().priority() ? 1 : 0,
                    messages.text("source." + booked.source())));
            state.setText(words.state(booked));
        }
        enable();
    }

    private void enable() {
        checkIn.setDisable(!model.mayCheckIn());
        checkIn.setVisible(model.isHelpDesk() && !none.isVisible());
        checkIn.setManaged(checkIn.isVisible());
        move.setDisable(!model.mayChange());
        cancel.setDisable(!model.mayChange());
    }
}
