package id.satuatap.display.board;

import id.satuatap.protocol.view.CallView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Confined to one thread. Finds what was called, or called again, since it was last asked; works on whole lists, so
 * nothing is missed however many changes came at once.
 */
final class NewCalls {
    private Map<String, Integer> seen = new HashMap<>();

    /** Returns the calls that are new, earliest first. */
    List<CallView> among(List<CallView> calls) {
        Map<String, Integer> before = seen;
        seen = new HashMap<>();
        calls.forEach(call -> seen.put(call.turn(), call.calls()));
        return calls.stream()
                .filter(call -> call.calls() > before.getOrDefault(call.turn(), 0))
                .sorted(Comparator.comparing(CallView::lastCalledAt))
                .toList();
    }
}
