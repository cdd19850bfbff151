package id.satuatap.display.board;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Immutable. How the board learns that a call has been painted, and whom it tells.
 *
 * @param afterPainting runs a task once what stands on the screen graph now has been painted
 * @param shown is told each painted turn once, on the FX thread
 */
public record PaintedCalls(Executor afterPainting, Consumer<String> shown) {}
