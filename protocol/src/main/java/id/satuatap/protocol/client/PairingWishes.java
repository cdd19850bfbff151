package id.satuatap.protocol.client;

/** What a person wants of a pairing. Implementations hand over at once and do not wait. */
public interface PairingWishes {
    /** Asks a server that was found, by the address that was shown. */
    void choose(String address);

    /** Asks the server at an address as a person types it, with or without scheme and port. */
    void type(String address);

    /** Begins to search, or searches anew and gives the server up that was asked. */
    void search();

    /** Tries the present step once more: asks for a new code after a no, or writes the file again. */
    void again();
}
