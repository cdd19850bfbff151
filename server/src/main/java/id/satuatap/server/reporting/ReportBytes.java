package id.satuatap.server.reporting;

import id.satuatap.reports.worker.ReportFormat;

/** A report's file as it goes to whoever asked. Immutable; the bytes must not be changed. */
public final class ReportBytes {
    private final String name;
    private final ReportFormat format;
    private final byte[] bytes;

    ReportBytes(String name, ReportFormat format, byte[] bytes) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
    }

    /** Of the file, with its extension. */
    public String name() {
        return name;
    }

    public ReportFormat format() {
        return format;
    }

    public byte[] bytes() {
        return bytes;
    }
}
