package id.satuatap.server.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A stranger's client: raw HTTP, and JSON as it came. Immutable. */
public final class Client {
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong COUNT = new AtomicLong();

    private final int port;
    private final String token;

    Client(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** An answer. Immutable. */
    record Answer(int status, JsonNode body) {
        String code() {
            return body.path("code").asText();
        }

        boolean accepted() {
            return status == 200 && body.path("accepted").asBoolean();
        }
    }

    String token() {
        return token;
    }

    int port() {
        return port;
    }

    Client with(String otherToken) {
        return new Client(port, otherToken);
    }

    Client signIn(String person, String password) {
        Answer answer = post("/api/v1/sessions", signInBody(person, password));
        if (answer.status() != 200) {
            throw new AssertionError("sign-in of " + person + ": " + answer);
        }
        return with(answer.body().get("token").asText());
    }

    static String signInBody(String person, String password) {
        return "{\"person\":\"" + person + "\",\"password\":\"" + password + "\"}";
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, byte[] body) {
        return send(request(path).POST(BodyPublishers.ofByteArray(body)));
    }

    Answer method(String method, String path, String body) {
        return send(request(path).method(method, BodyPublishers.ofString(body)));
    }

    /** A command under a new id; fields as {@code 'name':'value'} in single quotes. */
    Answer command(String type, String fields) {
        return command("command-" + COUNT.incrementAndGet() + "-of-a-client-in-a-test", type, fields);
    }

    Answer command(String id, String type, String fields) {
        String body = "{'commandId':'" + id + "','type':'" + type + "'" + (fields.isEmpty() ? "" : "," + fields) + "}";
        return post("/api/v1/commands", body.replace('\'', '"'));
    }

    /** Takes a number and says that its paper is out. */
    String issue(String service) {
        String visit = "visit-" + COUNT.incrementAndGet();
        Answer issued = command("IssueTicket", "'visit':'" + visit + "','service':'" + service + "'");
        Answer printed = command("ReportCopy", "'visit':'" + visit + "','copy':1,'step':'CONFIRMED','tier':'A'");
        if (!issued.accepted() || !printed.accepted()) {
            throw new AssertionError(issued + " " + printed);
        }
        return issued.body().at("/result/ticket/ticket").asText();
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** What came, a file or the reason why not. Immutable. */
    record Download(int status, byte[] bytes) {}

    /** The bytes of a file, which must be given. */
    byte[] file(String path) {
        Download answer = download(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + new String(answer.bytes(), StandardCharsets.UTF_8));
        }
        return answer.bytes();
    }

    /** Asks for a file. */
    Download download(String path) {
        try {
            HttpResponse<byte[]> response = HTTP.send(
                    request(path).timeout(Duration.ofSeconds(90)).GET().build(), BodyHandlers.ofByteArray());
            return new Download(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            byte[] body = response.body();
            return new Answer(
                    response.statusCode(),
                    body.length == 0
                            ? JSON.createObjectNode()
                            : JSON.readTree(new String(body, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
