package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** The steps of a visit that a visitor would know of, one a line. Confined to the FX thread. */
final class StepList extends ScrollPane {
    private static final Set<String> TWO_NUMBERS =
            Set.of("VisitsJoined", "VisitParted", "OtherNumberJoined", "OtherNumberParted", "LegHandedOver");

    private final HelpDeskWords words;
    private final FateWords fate;
    private final GridPane lines = new GridPane();

    StepList(HelpDeskWords words, FateWords fate) {
        this.words = words;
        this.fate = fate;
        setId("helpdesk-steps");
        lines.getStyleClass().add("helpdesk-steps");
        getStyleClass().add("helpdesk-scroll");
        setContent(lines);
        setFitToWidth(true);
    }

    void show(List<HistoryStep> steps) {
        lines.getChildren().clear();
        int row = 0;
        for (HistoryStep step : steps) {
            if (words.messages().has("step." + step.event()) && !staysHere(step)) {
                Label time = new Label(words.mallText().clockWithSeconds(step.at()));
                time.getStyleClass().add("helpdesk-step-time");
                time.setMinWidth(USE_PREF_SIZE);
                Label told = new Label(told(step));
                told.setWrapText(true);
                lines.addRow(row++, time, told);
            }
        }
    }

    /** A leg that another one of the same number stands for: no visitor knows of legs. */
    private static boolean staysHere(HistoryStep step) {
        return step.event().equals("LegHandedOver") && step.detail() == null;
    }

    private String told(HistoryStep step) {
        Messages messages = words.messages();
        String label = step.counterLabel();
        String detail = step.detail();
        String event = messages.text("step." + step.event());
        String service = step.event().equals("LegHandedOver") ? step.service() : null;
        String place =
                label == null ? service == null ? "" : words.service(service) : messages.text("step.counter", label);
        String actor = step.actor().startsWith("server:") ? "" : fate.actor(step);
        String key = "code." + detail;
        String said = detail != null && messages.has(key) ? messages.text(key) : "";
        if (detail != null && TWO_NUMBERS.contains(step.event())) {
            said = fate.reason(detail);
        }
        return Stream.of(event, place, said, actor)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
