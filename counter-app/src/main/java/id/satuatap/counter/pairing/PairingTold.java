package id.satuatap.counter.pairing;

import id.satuatap.protocol.client.FoundServer;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.uikit.pairing.PairingViewModel;
import id.satuatap.uikit.pairing.Place;
import java.util.Objects;

/** Tells the screen each step of a pairing in plain words, which is all that a screen knows. Confined to the FX thread. */
record PairingTold(PairingViewModel model) implements PairingStep.Cases<Boolean> {
    @Override
    public Boolean searching(PairingStep.Searching step) {
        model.searching(
                step.found().stream().map(PairingTold::place).toList(),
                Objects.requireNonNullElse(step.unreachable(), ""));
        return true;
    }

    @Override
    public Boolean connecting(PairingStep.Connecting step) {
        model.connecting(step.address());
        return true;
    }

    @Override
    public Boolean codeShown(PairingStep.CodeShown step) {
        model.code(step.code(), step.address(), step.caFingerprint(), step.renewed());
        return true;
    }

    @Override
    public Boolean stalled(PairingStep.Stalled step) {
        model.stalled(step.address(), step.cause().name());
        return true;
    }

    @Override
    public Boolean denied(PairingStep.Denied step) {
        model.denied(step.address());
        return true;
    }

    @Override
    public Boolean refused(PairingStep.Refused step) {
        model.refused(step.code().name(), step.install());
        return true;
    }

    @Override
    public Boolean unkept(PairingStep.Unkept step) {
        model.unkept(step.fault().name(), step.file());
        return true;
    }

    @Override
    public Boolean approved(PairingStep.Approved step) {
        model.done();
        return true;
    }

    private static Place place(FoundServer server) {
        return new Place(Objects.requireNonNullElse(server.name(), ""), server.address());
    }
}
