package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Reach;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.server.catalogue.CatalogueFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;

/**
 * Every caller, every form of a day's report, every agency that he may ask for: who gets one, and of which agencies it
 * tells. Forms are those that there are, so that a new one is asked too. Immutable.
 */
final class ReportMatrix {
    private static final List<String> AGENCIES = List.of("DKC", "IMI");
    private static final String WHOLE_MALL = "";
    private static final Map<String, List<String>> NAMES = names();

    /** What the bytes of a report say, without blanks: a PDF breaks its lines where it likes. */
    private static final Map<String, Function<byte[], String>> FORMS = forms();

    private final String day;
    private final SoftAssertions soft = new SoftAssertions();

    /** @param date of a day on which both agencies had visitors */
    ReportMatrix(String date) {
        this.day = "/api/v1/reports/daily/" + date;
    }

    private static Map<String, Function<byte[], String>> forms() {
        Map<String, Function<byte[], String>> forms = new LinkedHashMap<>();
        forms.put("", bytes -> new String(bytes, StandardCharsets.UTF_8));
        for (ReportFormat format : ReportFormat.values()) {
            forms.put("/" + format.extension(), reader(format));
        }
        return forms;
    }

    private static Function<byte[], String> reader(ReportFormat format) {
        return switch (format) {
            case PDF -> ReportMatrix::pdf;
            case XLSX -> ReportMatrix::xlsx;
            case CSV -> bytes -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** By which an agency is named in a report. */
    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        try {
            CatalogueFile.read(CatalogueFile.sleman()).agencies().stream()
                    .filter(agency -> AGENCIES.contains(agency.code().value()))
                    .forEach(agency -> names.put(
                            agency.code().value(),
                            List.of(withoutBlanks(agency.name()), agency.code().value() + "-0")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    /** Asks everything and tells all that was wrong. */
    void holdsFor(List<Somebody> everybody) {
        List<String> scopes = new ArrayList<>(AGENCIES);
        scopes.add(WHOLE_MALL);
        everybody.forEach(caller -> FORMS.keySet().forEach(form -> scopes.forEach(scope -> ask(caller, form, scope))));
        soft.assertAll();
    }

    private void ask(Somebody caller, String form, String scope) {
        Client.Download answer = caller.client().download(day + form + (scope.isEmpty() ? "" : "?agency=" + scope));
        String what = caller + " asks for " + (form.isEmpty() ? "figures" : form) + " of "
                + (scope.isEmpty() ? "whatever he may see" : scope);
        soft.assertThat(answer.status()).as(what).isEqualTo(status(caller, scope));
        if (answer.status() == 200) {
            String said = withoutBlanks(FORMS.get(form).apply(answer.bytes()));
            soft.assertThat(agenciesIn(said)).as(what).isEqualTo(shown(caller, scope));
        } else {
            soft.assertThat(new String(answer.bytes(), StandardCharsets.UTF_8))
                    .as(what)
                    .contains(caller.isNobody() ? "NOT_SIGNED_IN" : "NOT_ALLOWED");
        }
    }

    private static int status(Somebody caller, String scope) {
        if (caller.isNobody()) {
            return 401;
        }
        boolean allowed = scope.isEmpty()
                ? caller.reach(Permission.SEE_FIGURES) != Reach.NOTHING
                : caller.may(Permission.SEE_FIGURES, scope);
        return allowed ? 200 : 403;
    }

    private static Set<String> shown(Somebody caller, String scope) {
        Set<String> shown = new TreeSet<>();
        AGENCIES.stream()
                .filter(agency -> scope.isEmpty() || scope.equals(agency))
                .filter(agency -> caller.may(Permission.SEE_FIGURES, agency))
                .forEach(shown::add);
        return shown;
    }

    private static Set<String> agenciesIn(String said) {
        Set<String> found = new TreeSet<>();
        NAMES.forEach((agency, names) -> {
            if (names.stream().anyMatch(said::contains)) {
                found.add(agency);
            }
        });
        return found;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All parts of the workbook: what is hidden on another sheet is handed out too. */
    private static String xlsx(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
