package id.satuatap.uikit.pairing;

/** What a person wants of a pairing. Called on the FX thread; implementations hand over at once. */
public interface PairingWishes {
    /** One of the servers that are shown, by its address. */
    void choose(String address);

    /** A server at an address, as it was typed. */
    void type(String address);

    /** Not this server: back to the list. */
    void search();

    /** Once more: a new code, or the file again. */
    void again();
}
