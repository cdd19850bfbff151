package id.satuatap.devices.printer;

/** Why a file is no logo. Immutable. */
public enum LogoFault {
    /** Neither PNG nor JPEG, or broken. */
    NOT_A_PICTURE,
    /** The file, or the picture in it, is larger than is read. */
    TOO_LARGE,
    /** Nothing in it is dark enough to be printed. */
    BLANK
}
