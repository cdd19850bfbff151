package id.satuatap.hall.id;

/** Id of a paired device: kiosk, counter PC or board. Immutable. */
public record DeviceId(String value) implements Id {
    public DeviceId {
        Id.check("device", value);
    }
}
