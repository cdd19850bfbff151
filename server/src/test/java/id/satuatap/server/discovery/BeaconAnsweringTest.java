package id.satuatap.server.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.discovery.ServerBeacon;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeaconAnsweringTest {
    private static final ServerBeacon HERE =
            new ServerBeacon("mpp-uji", "MPP Uji", "0.1.0", List.of("https://192.168.10.5:7070"), "ab".repeat(32));

    private final WireCodec codec = new WireCodec();

    @Test
    void aPcThatSearchesHearsOfEachServerOnce() throws IOException {
        try (BeaconAnswering answering = BeaconAnswering.start(0, () -> HERE, codec)) {
            // Its own address and the broadcast of a network both reach this machine.
            assertThat(found(answering)).containsExactly(HERE);
        }
    }

    @Test
    void otherQuestionsGetNoAnswer() throws IOException {
        try (BeaconAnswering answering = BeaconAnswering.start(0, () -> HERE, codec);
                DatagramSocket stranger = new DatagramSocket()) {
            byte[] noise = "anybody there?".getBytes(StandardCharsets.US_ASCII);
            stranger.send(new DatagramPacket(noise, noise.length, InetAddress.getLoopbackAddress(), answering.port()));

            assertThat(found(answering)).containsExactly(HERE);
            stranger.setSoTimeout(1);
            assertThat(silent(stranger)).isTrue();
        }
    }

    /** One search takes what comes in its time; on a starved machine that may be nothing. */
    private List<ServerBeacon> found(BeaconAnswering answering) throws IOException {
        LanSearch search = new LanSearch(answering.port(), codec, System::nanoTime);
        List<ServerBeacon> found = search.search(500);
        for (int again = 0; again < 60 && found.isEmpty(); again++) {
            found = search.search(500);
        }
        return found;
    }

    private static boolean silent(DatagramSocket stranger) throws IOException {
        try {
            stranger.receive(new DatagramPacket(new byte[1_400], 1_400));
            return false;
        } catch (java.net.SocketTimeoutException nothing) {
            return true;
        }
    }
}
