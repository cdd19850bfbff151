package id.satuatap.display.board;

import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.MallText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in the ticker what will soon give no more numbers: that of which few are left, then the soonest. It names the agency when
 * that holds for all of its services that give numbers, else the services. Stateless.
 */
final class Closings {
    private static final int MANY = 10;
    private static final int SOME = 5;
    private static final int FEW = 3;

    private final HallDirectory directory;
    private final Map<String, List<ServiceView>> openByAgency;

    private Closings(HallProjection hall, HallDirectory directory) {
        this.directory = directory;
        this.openByAgency = hall.services().values().stream()
                .filter(ServiceView::open)
                .filter(service -> !directory.agency(service.agency()).isEmpty())
                .collect(Collectors.groupingBy(ServiceView::agency));
    }

    static List<String> sentences(HallProjection hall, HallDirectory directory, BoardTexts texts, MallText times) {
        Closings closings = new Closings(hall, directory);
        List<String> sentences = new ArrayList<>();
        closings.whoBy(service -> coarse(service.numbersLeftAbout()))
                .forEach((left, who) -> sentences.add(texts.indonesian("ticker.numbersLeft", left, who)));
        closings.whoBy(ServiceView::lastNumberAbout)
                .forEach((about, who) -> sentences.add(texts.indonesian("ticker.lastNumber", times.time(about), who)));
        return sentences;
    }

    /** Downwards, so that nobody comes too late, and in steps, so that the text does not change with each number. */
    private static @Nullable Integer coarse(@Nullable Integer left) {
        if (left == null || left < FEW) {
            return left == null ? null : Integer.valueOf(Math.max(1, left));
        }
        return left < SOME ? FEW : left < MANY ? SOME : Integer.valueOf(left / MANY * MANY);
    }

    private String name(ServiceView service) {
        String agency = directory.agency(service.agency());
        String name = directory.service(service.service());
        return name.isEmpty() ? agency : name + " (" + agency + ")";
    }

    private <T extends Comparable<T>> Map<T, String> whoBy(Function<ServiceView, @Nullable T> end) {
        Map<T, TreeSet<String>> who = new TreeMap<>();
        openByAgency.forEach((agency, open) -> {
            T first = end.apply(open.get(0));
            boolean alike = open.stream().allMatch(service -> Objects.equals(end.apply(service), first));
            for (ServiceView service : open) {
                T ends = end.apply(service);
                if (ends != null) {
                    who.computeIfAbsent(ends, key -> new TreeSet<>())
                            .add(alike ? directory.agency(agency) : name(service));
                }
            }
        });
        Map<T, String> joined = new TreeMap<>();
        who.forEach((key, names) -> joined.put(key, String.join(", ", names)));
        return joined;
    }
}
