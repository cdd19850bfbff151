package id.satuatap.kiosk.printlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.kiosk.printlog.PrintEvent.Ended;
import id.satuatap.kiosk.printlog.PrintEvent.Issued;
import id.satuatap.kiosk.printlog.PrintEvent.NotIssued;
import id.satuatap.kiosk.printlog.PrintEvent.Reported;
import id.satuatap.kiosk.printlog.PrintEvent.Requested;
import id.satuatap.kiosk.printlog.PrintEvent.Sending;
import id.satuatap.kiosk.printlog.PrintEvent.Sent;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. One event as one flat JSON object of texts. The ticket in it is the server's own answer, word for word,
 * so that the wire's golden files hold for the print log too.
 */
final class PrintEventCodec {
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final WireCodec wire = new WireCodec();

    byte[] encode(PrintEvent event) {
        try {
            return json.writeValueAsBytes(event.match(new Writing()));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("texts could not be written as JSON", defect);
        }
    }

    PrintEvent decode(byte[] payload) throws IOException {
        Fields fields = new Fields(json.readValue(payload, TEXTS));
        return switch (fields.text("type")) {
            case "requested" ->
                new Requested(
                        fields.text("visit"),
                        fields.text("commandId"),
                        fields.text("service"),
                        Boolean.parseBoolean(fields.text("priority")),
                        Language.valueOf(fields.text("language")),
                        Instant.parse(fields.text("at")),
                        Instant.parse(fields.text("deadline")));
            case "issued" -> new Issued(ticket(fields.text("answer")));
            case "notIssued" -> new NotIssued(fields.text("visit"), fields.text("reason"));
            case "sending" -> new Sending(fields.text("visit"));
            case "sent" -> new Sent(fields.text("visit"));
            case "ended" ->
                new Ended(
                        fields.text("visit"),
                        CopyStep.valueOf(fields.text("step")),
                        fields.optional("tier").map(PaperTier::valueOf).orElse(null),
                        fields.optional("reason").map(PrintEventCodec::code).orElse(null),
                        fields.text("reportId"));
            case "reported" -> new Reported(fields.text("visit"), fields.text("answer"));
            default -> throw new IOException("the print log holds a record of unknown type " + fields.text("type"));
        };
    }

    /** Older logs said some reasons in words, such as "kiosk restarted": as codes the server takes them too. */
    private static String code(String reason) {
        return reason.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private String answer(TicketView ticket) {
        return new String(wire.encodeAnswer(new Accepted(1, 0, CommandResult.of(ticket))), StandardCharsets.UTF_8);
    }

    private TicketView ticket(String answer) throws IOException {
        try {
            Optional<TicketView> ticket = wire.decodeAnswer(answer.getBytes(StandardCharsets.UTF_8))
                    .matchAnswer(new Answer.AnswerCases<Optional<TicketView>>() {
                        @Override
                        public Optional<TicketView> accepted(Accepted accepted) {
                            return Optional.ofNullable(accepted.result()).map(CommandResult::ticket);
                        }

                        @Override
                        public Optional<TicketView> rejected(Rejected rejected) {
                            return Optional.empty();
                        }
                    });
            return ticket.orElseThrow(() -> new IOException("the print log holds an answer without a ticket"));
        } catch (WireFault fault) {
            throw new IOException("the print log holds a ticket that cannot be read", fault);
        }
    }

    /** Immutable. The texts of one record. */
    private record Fields(Map<String, String> texts) {
        String text(String name) throws IOException {
            return optional(name).orElseThrow(() -> new IOException("a record of the print log lacks " + name));
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(texts.get(name));
        }
    }

    private final class Writing implements PrintEvent.Cases<Map<String, String>> {
        @Override
        public Map<String, String> requested(Requested requested) {
            Map<String, String> fields = fields("requested", requested);
            fields.put("commandId", requested.commandId());
            fields.put("service", requested.service());
            fields.put("priority", Boolean.toString(requested.priority()));
            fields.put("language", requested.language().name());
            fields.put("at", requested.at().toString());
            fields.put("deadline", requested.deadline().toString());
            return fields;
        }

        @Override
        public Map<String, String> issued(Issued issued) {
            Map<String, String> fields = fields("issued", issued);
            fields.put("answer", answer(issued.ticket()));
            return fields;
        }

        @Override
        public Map<String, String> notIssued(NotIssued notIssued) {
            Map<String, String> fields = fields("notIssued", notIssued);
            fields.put("reason", notIssued.reason());
            return fields;
        }

        @Override
        public Map<String, String> sending(Sending sending) {
            return fields("sending", sending);
        }

        @Override
        public Map<String, String> sent(Sent sent) {
            return fields("sent", sent);
        }

        @Override
        public Map<String, String> ended(Ended ended) {
            Map<String, String> fields = fields("ended", ended);
            fields.put("step", ended.step().name());
            put(fields, "tier", ended.tier());
            put(fields, "reason", ended.reason());
            fields.put("reportId", ended.reportId());
            return fields;
        }

        @Override
        public Map<String, String> reported(Reported reported) {
            Map<String, String> fields = fields("reported", reported);
            fields.put("answer", reported.answer());
            return fields;
        }

        private static Map<String, String> fields(String type, PrintEvent event) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("type", type);
            fields.put("visit", event.visit());
            return fields;
        }

        private static void put(Map<String, String> fields, String name, @Nullable Object value) {
            if (value != null) {
                fields.put(name, value.toString());
            }
        }
    }
}
