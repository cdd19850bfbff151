package id.satuatap.counter.desk;

import id.satuatap.uikit.icon.Icon;
import javafx.scene.input.KeyCode;

/** What an officer can do at a desk, and the keys for it. Immutable. */
public enum DeskAction {
    /** Call who is next. */
    CALL_NEXT(Icon.CALL, KeyCode.F2, KeyCode.ADD),
    /** Call the same visitor again. */
    RECALL(Icon.RECALL, KeyCode.F3, KeyCode.MULTIPLY),
    /** The visitor is here. */
    START(Icon.START, KeyCode.F4, KeyCode.DIVIDE),
    /** Done with the visitor. */
    FINISH(Icon.FINISH, KeyCode.F5, KeyCode.SUBTRACT),
    /** The visitor did not come. */
    NOT_PRESENT(Icon.NO_SHOW, KeyCode.F6, KeyCode.DECIMAL),
    /** The visitor goes on to another service. */
    TRANSFER(Icon.TRANSFER, KeyCode.F7, KeyCode.UNDEFINED),
    /** Leave the counter for a while. */
    PAUSE(Icon.PAUSE, KeyCode.F8, KeyCode.UNDEFINED),
    /** Come back to it. */
    RESUME(Icon.RESUME, KeyCode.F8, KeyCode.UNDEFINED),
    /**
     * The call was a mistake: the visitor waits again in the same place. Where nobody is here: finishing was a mistake.
     */
    UNDO(Icon.UNDO, KeyCode.F9, KeyCode.UNDEFINED),
    /** The visitor goes away for a while; where nobody is here: somebody on hold is back. */
    HOLD(Icon.HOLD, KeyCode.F10, KeyCode.UNDEFINED),
    /** The visitor will not be served. */
    CANCEL(Icon.DISMISS, KeyCode.F12, KeyCode.UNDEFINED),
    /** Leave the counter. */
    CLOSE(Icon.CLOSE, KeyCode.UNDEFINED, KeyCode.UNDEFINED);

    private final Icon icon;
    private final KeyCode key;
    private final KeyCode padKey;

    DeskAction(Icon icon, KeyCode key, KeyCode padKey) {
        this.icon = icon;
        this.key = key;
        this.padKey = padKey;
    }

    /** The picture on its button. */
    public Icon icon() {
        return icon;
    }

    /** The key that does it; UNDEFINED for none. */
    public KeyCode key() {
        return key;
    }

    /** The key of a number pad that does the same; UNDEFINED for none. */
    public KeyCode padKey() {
        return padKey;
    }
}
