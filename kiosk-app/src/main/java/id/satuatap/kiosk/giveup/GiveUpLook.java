package id.satuatap.kiosk.giveup;

/**
 * What the visitor is told of the paper he showed. Immutable.
 *
 * @param ticket its number, empty while only the server knows it
 * @param refusal the rule that said no, empty for none
 */
public record GiveUpLook(Stage stage, String ticket, String refusal) {
    /** How far it is. */
    public enum Stage {
        ASKED,
        SENDING,
        DONE,
        REFUSED,
        UNKNOWN
    }

    static GiveUpLook at(Stage stage) {
        return new GiveUpLook(stage, "", "");
    }
}
