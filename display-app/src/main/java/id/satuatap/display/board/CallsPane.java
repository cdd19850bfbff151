package id.satuatap.display.board;

import javafx.scene.layout.Region;

/**
 * The current call beside the last calls, or above them on an upright screen. Confined to the FX thread. The share is
 * fixed: what is written must not move the walls.
 */
final class CallsPane extends Region {
    private static final double CALL_SHARE_WIDE = 0.55;
    private static final double CALL_SHARE_UPRIGHT = 0.46;
    private static final int ROWS_WIDE = 6;
    private static final int ROWS_UPRIGHT = 7;

    private final CurrentCallView call;
    private final LastCallsView last;

    CallsPane(CurrentCallView call, LastCallsView last) {
        this.call = call;
        this.last = last;
        getStyleClass().add("board-calls");
        getChildren().addAll(call, last);
        widthProperty().addListener((value, before, after) -> chooseRows());
        heightProperty().addListener((value, before, after) -> chooseRows());
    }

    private boolean upright() {
        return getHeight() > getWidth();
    }

    private void chooseRows() {
        last.shownRowsProperty().set(upright() ? ROWS_UPRIGHT : ROWS_WIDE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double gap = snappedRightInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (upright()) {
            double above = snapSizeY((height - gap) * CALL_SHARE_UPRIGHT);
            call.resizeRelocate(left, top, width, above);
            last.resizeRelocate(left, top + above + gap, width, height - above - gap);
        } else {
            double before = snapSizeX((width - gap) * CALL_SHARE_WIDE);
            call.resizeRelocate(left, top, before, height);
            last.resizeRelocate(left + before + gap, top, width - before - gap, height);
        }
    }
}
