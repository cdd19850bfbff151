package id.satuatap.protocol.testing;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.PairingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Where a scripted server, on loopback, lets one PC wait until a test approves the code on its screen; the
 * proof is made as a real server makes it, so that the PC believes no other.
 */
public final class PairingOffice {
    private final WireCodec codec = new WireCodec();
    private volatile @Nullable Approved approved;

    private record Approved(
            String code,
            String device,
            @Nullable String counter,
            @Nullable Integer zone) {}

    /** An administrator types a code, and says what the PC is from now on. */
    public void approve(String code, String device, @Nullable String counter, @Nullable Integer zone) {
        approved = new Approved(code, device, counter, zone);
    }

    /** The token of a device that was approved here. */
    public static String tokenOf(String device) {
        return "token-of-" + device;
    }

    /** Answers a PC that asks how far its pairing is. */
    public Response answer(Request request) {
        try {
            PairingRequest asked = codec.decode(WireShape.PAIRING_REQUEST, request.body());
            return Response.ok(codec.encode(WireShape.PAIRING, view(asked)));
        } catch (WireFault fault) {
            throw new AssertionError("Not a pairing: " + request.text(), fault);
        }
    }

    private PairingView view(PairingRequest asked) {
        Approved now = approved;
        if (now == null) {
            return new PairingView("P-1", PairingState.PENDING, null, null, null, null, null, List.of(), null, null);
        }
        String proof =
                PairingProof.of(now.code(), PairingProof.salt(asked.secret())).ofServer("");
        return new PairingView(
                "P-1",
                PairingState.APPROVED,
                now.device(),
                tokenOf(now.device()),
                now.counter(),
                now.zone(),
                proof,
                List.of(),
                null,
                null);
    }
}
