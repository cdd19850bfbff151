package id.satuatap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.protocol.WireSamples.Sample;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.error.ErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireContractTest {
    static List<Sample<?>> samples() {
        return WireSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMessageIsWrittenAsItsGoldenFileSays(Sample<?> sample) throws IOException {
        if (GoldenFiles.updating()) {
            GoldenFiles.write(sample.name(), sample.encoded());
        } else {
            assertThat(GoldenFiles.tree(sample.encoded())).isEqualTo(GoldenFiles.tree(GoldenFiles.read(sample.name())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGoldenFileIsReadAsItsMessage(Sample<?> sample) throws Exception {
        assertThat(sample.decode().decode(GoldenFiles.read(sample.name()))).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldOfANewerReleaseIsIgnored(Sample<?> sample) throws Exception {
        ObjectNode newer = (ObjectNode) GoldenFiles.tree(GoldenFiles.read(sample.name()));
        newer.putObject("addedInALaterRelease").put("deep", 1);

        assertThat(sample.decode().decode(bytes(newer))).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFieldOfAnotherTypeIsRefusedByNameOrWasOptional(Sample<?> sample) throws Exception {
        ObjectNode good = (ObjectNode) GoldenFiles.tree(GoldenFiles.read(sample.name()));
        for (String field : (Iterable<String>) good::fieldNames) {
            ObjectNode bad = good.deepCopy();
            bad.put(field, -7.5);
            try {
                sample.decode().decode(bytes(bad));
                assertThat(field).as("a number is good for").isEqualTo("rate");
            } catch (WireFault fault) {
                assertThat(fault.code()).isEqualTo(ErrorCode.INVALID_FIELD);
                assertThat(fault.field().orElseThrow()).startsWith(field);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverIsFlippedOrCutNothingButAWireFaultComesOut(Sample<?> sample) throws IOException {
        byte[] good = GoldenFiles.read(sample.name());
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bad = random.nextBoolean() ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            for (int flips = random.nextInt(4); flips > 0 && bad.length > 0; flips--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                sample.decode().decode(bad);
            } catch (WireFault expected) {
                assertThat(expected.toError().code().httpStatus()).isEqualTo(400);
            }
        }
    }

    @Test
    void everyCommandAndEveryChangeHasASample() {
        assertThat(samples().stream().map(Sample::value).filter(CommandRequest.class::isInstance))
                .extracting(
                        request -> (Object) ((CommandRequest) request).command().getClass())
                .containsExactlyInAnyOrder((Object[]) Command.class.getPermittedSubclasses());
        assertThat(samples().stream()
                        .map(Sample::value)
                        .filter(Frame.class::isInstance)
                        .flatMap(frame -> ((Frame) frame).changes().stream()))
                .extracting(change -> (Object) change.getClass())
                .containsExactlyInAnyOrder((Object[]) Change.class.getPermittedSubclasses());
    }

    @Test
    void everyGoldenFileBelongsToASample() throws IOException {
        try (Stream<Path> files = Files.list(GoldenFiles.sources())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(samples().stream()
                            .map(sample -> sample.name() + ".json")
                            .toList());
        }
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
