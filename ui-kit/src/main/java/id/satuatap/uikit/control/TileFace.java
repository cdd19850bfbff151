package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * What is drawn on a tile: badge, title, subtitle, and a line at the foot. Confined to the FX thread.
 *
 * <p>A high tile has its foot at the bottom; a low one, on a landscape screen, has a small badge with the foot beside
 * it, which leaves the title the whole width.
 */
final class TileFace extends Region {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("q-low");
    private static final String SMALL = "q-subtitle-small";
    /** Below this height in em a tile counts as low. */
    private static final double HIGH_FROM = 9.5;

    private static final double GAP = 0.55;
    private static final double SMALL_GAP = 0.2;
    private static final double LEAST_HEIGHT = 7;
    private static final double LEAST_WIDTH = 9;

    private final Text icon;
    private final StackPane badge;
    private final TileTitle title = new TileTitle();
    private final Label subtitle = new Label();
    private final Text footIcon = Icons.of(Icon.PEOPLE, IconSize.TEXT);
    private final Label footText = new Label();
    private final HBox foot = new HBox(footIcon, footText);
    /** Its font is that of the surroundings, in whose em all measures are. */
    private final Text ruler = new Text();

    private String fitted = "";
    private String measured = "";
    private double smallHeight;

    TileFace(Icon symbol) {
        icon = Icons.of(symbol, IconSize.TILE);
        badge = new StackPane(icon);
        badge.getStyleClass().add("q-tile-badge");
        subtitle.getStyleClass().add("q-tile-subtitle");
        subtitle.setWrapText(true);
        footText.getStyleClass().add("q-tile-foot-text");
        foot.getStyleClass().add("q-tile-foot");
        getStyleClass().add("q-tile-face");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(badge, title, subtitle, foot, ruler);
    }

    Label title() {
        return title;
    }

    Label subtitle() {
        return subtitle;
    }

    void show(Icon symbol) {
        Icons.set(icon, symbol);
    }

    void showFoot(Icon symbol, String text) {
        Icons.set(footIcon, symbol);
        footText.setText(text);
        foot.setVisible(!text.isBlank());
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        boolean low = getHeight() < HIGH_FROM * em;
        if (getPseudoClassStates().contains(LOW) != low) {
            pseudoClassStateChanged(LOW, low);
            applyCss();
        }
        double size = badge.prefWidth(-1);
        badge.resizeRelocate(0, 0, size, size);
        if (low) {
            double left = size + GAP * em;
            showFootIconIfRoom(getWidth() - left);
            foot.resizeRelocate(left, 0, getWidth() - left, size);
            layText(size + SMALL_GAP * 2 * em, getHeight(), em);
        } else {
            double footHeight = foot.prefHeight(-1);
            showFootIconIfRoom(getWidth());
            foot.resizeRelocate(0, getHeight() - footHeight, getWidth(), footHeight);
            double textEnd = foot.isVisible() ? getHeight() - footHeight - GAP * em : getHeight();
            layText(size + GAP * em, textEnd, em);
        }
    }

    /** The words say it too; the icon gives way before a word is cut. */
    private void showFootIconIfRoom(double width) {
        double wanted = footIcon.getLayoutBounds().getWidth() + foot.getSpacing() + footText.prefWidth(-1);
        boolean room = wanted <= width;
        footIcon.setVisible(room);
        footIcon.setManaged(room);
    }

    private void layText(double top, double end, double em) {
        double width = getWidth();
        double room = Math.max(0, end - top);
        double line = subtitle.getText().isBlank() ? 0 : subtitle.prefHeight(-1) + SMALL_GAP * em;
        double whole = line > 0 ? wholeSubtitle(width) + SMALL_GAP * em : 0;
        title.fit(width, room, List.of(room - whole, room - line), ruler.getFont());
        double titleHeight = Math.min(room, title.prefHeight(width));
        title.resizeRelocate(0, top, width, titleHeight);
        double subtitleTop = top + titleHeight + SMALL_GAP * em;
        double left = Math.max(0, end - subtitleTop);
        // Half of an official name says less than none: the title above names the same.
        subtitle.setVisible(line > 0 && titleHeight + whole <= room);
        fitSubtitle(width, left);
        subtitle.resizeRelocate(0, subtitleTop, width, Math.min(subtitle.prefHeight(width), left));
    }

    /** How high the subtitle is in its smaller size. */
    private double wholeSubtitle(double width) {
        String question = subtitle.getText() + '|' + width + '|' + em();
        if (!question.equals(measured)) {
            measured = question;
            fitted = "";
            wear(true);
            smallHeight = subtitle.prefHeight(width);
        }
        return smallHeight;
    }

    /** A long official name is written smaller before it is left out. */
    private void fitSubtitle(double width, double height) {
        String question = subtitle.getText() + '|' + width + '|' + height + '|' + em();
        if (question.equals(fitted)) {
            return;
        }
        fitted = question;
        wear(false);
        if (subtitle.prefHeight(width) > height) {
            wear(true);
        }
    }

    private void wear(boolean small) {
        subtitle.getStyleClass().remove(SMALL);
        if (small) {
            subtitle.getStyleClass().add(SMALL);
        }
        subtitle.applyCss();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH_FROM * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return HIGH_FROM * em();
    }
}
