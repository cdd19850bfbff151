package id.satuatap.server.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import id.satuatap.reports.daily.DailyReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A report's figures as JSON: its records as they are, times and dates as text. Thread-safe. */
public final class ReportJson {
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule("report")
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(ZoneId.class, ToStringSerializer.instance));

    public byte[] of(DailyReport report) {
        try {
            return mapper.writeValueAsBytes(report);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a report that cannot be written", defect);
        }
    }
}
