package id.satuatap.counter.supervisor;

import javafx.scene.input.KeyCode;

/** A page of the workspace, and the key that leads to it. Immutable. */
enum Page {
    HALL(KeyCode.F2),
    COUNTERS(KeyCode.F3),
    TICKET(KeyCode.F4),
    REPORTS(KeyCode.F5);

    private final KeyCode key;

    Page(KeyCode key) {
        this.key = key;
    }

    KeyCode key() {
        return key;
    }
}
