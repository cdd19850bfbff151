package id.satuatap.pairing;

import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.error.ErrorCode;
import java.util.Set;

/** Immutable. What a step of the pairing leaves on the screen of what stood there, and what it brings. */
record NextScene(PairingScene now) implements PairingStep.Cases<PairingScene> {
    private static final String OTHER = "OTHER";

    /** Causes of a silence that have words of their own. */
    private static final Set<ErrorCode> STALLS = Set.of(ErrorCode.TOO_MANY_ATTEMPTS);

    /** Causes of an end that have words of their own. */
    private static final Set<ErrorCode> ENDS = Set.of(ErrorCode.SERVER_NOT_TRUSTED, ErrorCode.CLIENT_TOO_OLD);

    @Override
    public PairingScene searching(PairingStep.Searching step) {
        PairingScene shown = PairingScene.searching(step.found());
        String unreachable = step.unreachable();
        return unreachable == null ? shown : shown.saying("unreachable", unreachable);
    }

    @Override
    public PairingScene connecting(PairingStep.Connecting step) {
        return PairingScene.connecting(step.address());
    }

    @Override
    public PairingScene codeShown(PairingStep.CodeShown step) {
        PairingScene shown = PairingScene.code(step.code(), step.address(), step.caFingerprint());
        return step.renewed() ? shown.saying("renewed", "") : shown;
    }

    /** A code that stands there stays. */
    @Override
    public PairingScene stalled(PairingStep.Stalled step) {
        PairingScene shown = now.phase() == PairingScene.Phase.CODE ? now : PairingScene.connecting(step.address());
        return shown.saying("stalled." + known(step.cause(), STALLS), step.address());
    }

    @Override
    public PairingScene denied(PairingStep.Denied step) {
        return PairingScene.stopped(step.address()).saying("denied", step.address());
    }

    @Override
    public PairingScene refused(PairingStep.Refused step) {
        return PairingScene.stopped(now.server()).saying("refused." + known(step.code(), ENDS), step.install());
    }

    @Override
    public PairingScene unkept(PairingStep.Unkept step) {
        return PairingScene.stopped(now.server()).saying("unkept." + step.fault(), step.file());
    }

    @Override
    public PairingScene approved(PairingStep.Approved step) {
        return PairingScene.done();
    }

    private static String known(ErrorCode cause, Set<ErrorCode> causes) {
        return causes.contains(cause) ? cause.name() : OTHER;
    }
}
