package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A device's token is good no longer. Sent by: administrator.
 *
 * @param device which device
 */
public record RevokeDevice(String device) implements Command {
    public RevokeDevice {
        Fields.id("device", device);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.revokeDevice(this);
    }
}
