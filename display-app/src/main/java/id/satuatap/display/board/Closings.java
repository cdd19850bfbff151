package id.satuatap.display.board;

import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.MallText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says in the ticker which agencies will soon give no more numbers: those with few left, then the soonest. Stateless. */
final class Closings {
    private Closings() {}

    static List<String> sentences(HallProjection hall, HallDirectory directory, BoardTexts texts, MallText times) {
        Map<LocalTime, TreeSet<String>> ending = new TreeMap<>();
        Map<String, Integer> few = new TreeMap<>();
        for (ServiceView service : hall.services().values()) {
            LocalTime about = service.lastNumberAbout();
            Integer left = service.numbersLeftAbout();
            String agency = directory.agency(service.agency());
            if (!service.open() || agency.isEmpty()) {
                continue;
            }
            if (about != null) {
                ending.computeIfAbsent(about, time -> new TreeSet<>()).add(agency);
            }
            if (left != null) {
                few.merge(agency, left, Math::min);
            }
        }
        List<String> sentences = new ArrayList<>();
        few.forEach((agency, left) -> sentences.add(texts.indonesian("ticker.numbersLeft", left, agency)));
        ending.forEach((about, agencies) ->
                sentences.add(texts.indonesian("ticker.lastNumber", times.time(about), String.join(", ", agencies))));
        return sentences;
    }
}
