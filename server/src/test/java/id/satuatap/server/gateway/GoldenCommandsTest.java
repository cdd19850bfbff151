package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCommandsTest {
    private static TestMall mall;
    private static Client boss;

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        boss = mall.signedIn("boss");
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    static Stream<Path> goldenCommands() throws IOException {
        return GoldenFiles.named("command-");
    }

    @ParameterizedTest
    @MethodSource("goldenCommands")
    void everyGoldenCommandIsUnderstood(Path golden) throws IOException {
        ObjectNode body = (ObjectNode) Client.JSON.readTree(Files.readAllBytes(golden));
        // The samples share one id; here each is a command of its own.
        body.put("commandId", "golden-" + body.get("type").asText());
        body.remove("deadline");
        Client.Answer answer = boss.post("/api/v1/commands", body.toString());

        assertThat(answer.status()).as("%s %s", golden.getFileName(), answer).isIn(200, 403);
    }
}
