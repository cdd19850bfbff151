package id.satuatap.pairing;

import id.satuatap.protocol.client.PairingStep;

/** Immutable. What a step of the pairing leaves on the screen of what stood there, and what it brings. */
record NextScene(PairingScene now) implements PairingStep.Cases<PairingScene> {
    @Override
    public PairingScene searching(PairingStep.Searching step) {
        PairingScene shown = PairingScene.searching(step.found());
        String unreachable = step.unreachable();
        return unreachable == null ? shown : shown.saying(new Notice.Unreachable(unreachable));
    }

    @Override
    public PairingScene connecting(PairingStep.Connecting step) {
        return PairingScene.connecting(step.address());
    }

    @Override
    public PairingScene codeShown(PairingStep.CodeShown step) {
        PairingScene shown = PairingScene.code(step.code(), step.address(), step.caFingerprint());
        return step.renewed() ? shown.saying(new Notice.Renewed()) : shown;
    }

    /** A code that stands there stays. */
    @Override
    public PairingScene stalled(PairingStep.Stalled step) {
        PairingScene shown = now.phase() == PairingScene.Phase.CODE ? now : PairingScene.connecting(step.address());
        return shown.saying(new Notice.Stalled(step.address(), step.cause()));
    }

    @Override
    public PairingScene denied(PairingStep.Denied step) {
        return PairingScene.stopped(step.address()).saying(new Notice.Denied(step.address()));
    }

    @Override
    public PairingScene refused(PairingStep.Refused step) {
        return PairingScene.stopped(now.server()).saying(new Notice.Refused(step.code(), step.install()));
    }

    @Override
    public PairingScene unkept(PairingStep.Unkept step) {
        return PairingScene.stopped(now.server()).saying(new Notice.Unkept(step.fault(), step.file()));
    }

    @Override
    public PairingScene approved(PairingStep.Approved step) {
        return PairingScene.done();
    }
}
