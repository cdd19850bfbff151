package id.satuatap.kiosk.plan;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.theme.StyleClass;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One service of a plan, for a finger: selected while the visitor wants it. It stays the same node while its words
 * change, so that a press and the focus outlive the news of the hall. Confined to the FX thread.
 */
final class StopButton extends ToggleButton {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Label service = label(StyleClass.STRONG);
    private final Label place = label("kiosk-stop-place");
    private final Label queue = label("kiosk-stop-queue");
    private final HBox content = new HBox();
    private final VBox words = new VBox(service, place, queue);

    StopButton(String code) {
        setId("stop-" + code);
        getStyleClass().setAll("kiosk-stop-choice");
        place.managedProperty().bind(place.visibleProperty());
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        content.getStyleClass().addAll("kiosk-requirement", "kiosk-stop");
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** @param tight agency and queue in one line, where there are many */
    void show(PlanView.Row stop, boolean tight) {
        setSelected(stop.wanted());
        service.setText(stop.service());
        place.setText(stop.place());
        place.setVisible(!tight);
        queue.setText(tight ? stop.place() + " · " + stop.queue() : stop.queue());
        queue.getStyleClass().removeAll("kiosk-stop-queue", "kiosk-stop-closed");
        queue.getStyleClass().add(stop.open() || !stop.wanted() ? "kiosk-stop-queue" : "kiosk-stop-closed");
        content.pseudoClassStateChanged(CLOSED, stop.wanted() && !stop.open());
        pseudoClassStateChanged(CLOSED, stop.wanted() && !stop.open());
        content.getChildren().setAll(mark(stop), words);
        setAccessibleText(stop.service() + ", " + stop.queue());
    }

    /** What is wanted the model says: a press asks it only. */
    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent());
        }
    }

    /** Its place in the order where that is known. */
    private static Node mark(PlanView.Row stop) {
        if (stop.wanted() && stop.open() && stop.turn() > 0) {
            Label turn = new Label(Integer.toString(stop.turn()));
            turn.getStyleClass().add("kiosk-stop-turn");
            turn.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            return turn;
        }
        Icon icon = !stop.wanted() ? Icon.DISMISS : stop.open() ? Icon.CHECK : Icon.CANCEL;
        return Icons.of(icon, IconSize.BUTTON);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** JavaFX gives a graphic its preferred size only; here it fills the button, and its words wrap. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                Math.max(0, getWidth() - across()),
                Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) + across();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width < 0 ? width : Math.max(0, width - across()))
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) + across();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double across() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
