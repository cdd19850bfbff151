package id.satuatap.display.board;

import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Confined to the FX thread. Tells once of each turn that its call has been painted; the walking time begins there. Holds
 * the latest 500 turns.
 */
final class ShownTurns {
    private static final int REMEMBERED_MAX = 500;

    private final Executor afterPainting;
    private final Consumer<String> shown;
    private final Map<String, Boolean> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    /**
     * @param afterPainting runs a task once what is on the screen graph now has been painted
     * @param shown is told the turn
     */
    ShownTurns(Executor afterPainting, Consumer<String> shown) {
        this.afterPainting = afterPainting;
        this.shown = shown;
    }

    /** These calls are on the board now. */
    void onBoard(List<CallView> calls) {
        List<String> fresh = calls.stream()
                .filter(call -> call.state() != CallState.ENDED)
                .map(CallView::turn)
                .filter(turn -> told.putIfAbsent(turn, true) == null)
                .toList();
        if (!fresh.isEmpty()) {
            afterPainting.execute(() -> fresh.forEach(shown));
        }
    }
}
