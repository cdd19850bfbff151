package id.satuatap.devices.voice;

/** How much of the phrase is spoken; immutable. The scheduler picks the short form when the hall is near saturation. */
public enum PhraseForm {
    /** "Nomor antrean, A, nol, nol, satu, silakan menuju loket tiga." */
    FULL,
    /** "A, nol, nol, satu, loket tiga." */
    SHORT
}
