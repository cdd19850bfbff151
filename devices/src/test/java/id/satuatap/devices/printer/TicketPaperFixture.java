package id.satuatap.devices.printer;

import id.satuatap.devices.printer.TicketPaper.Detail;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Tickets as the mall of Sleman prints them. */
public final class TicketPaperFixture {
    static final String QR = "http://antrean.slemankab.go.id/t/K7Q2M4XW6RZT3VBN5HJP8CDFGA";

    private TicketPaperFixture() {}

    static TicketPaper aTicket(String number) {
        return new TicketPaper(
                List.of("MAL PELAYANAN PUBLIK", "KABUPATEN SLEMAN"),
                "",
                "Dinas Kependudukan dan Pencatatan Sipil",
                "Kartu Keluarga baru atau perubahan",
                "Nomor antrean Anda",
                number,
                "Zona 1 \u2013 Loket 1\u20138",
                List.of(
                        new Detail("Antrean di depan Anda", "5"),
                        new Detail("Perkiraan dilayani", "09.40 WIB"),
                        new Detail("Biaya", "Gratis")),
                "Senin, 23 November 2026  08.55.07 WIB",
                QR,
                List.of(
                        "Mohon menunggu nomor Anda dipanggil.",
                        "Nomor berlaku hari ini saja. Bila dua kali dipanggil tidak hadir, antrean dilewati."),
                "Pengaduan: lapor.go.id");
    }

    /** Of somebody who chose English and checked in with a booking. */
    static TicketPaper aBookedTicket() {
        return new TicketPaper(
                List.of("MAL PELAYANAN PUBLIK", "KABUPATEN SLEMAN"),
                "",
                "Dinas Kependudukan dan Pencatatan Sipil",
                "Kartu Keluarga baru atau perubahan / New or changed family card",
                "Nomor antrean Anda / Your queue number",
                "AD-012",
                "Zona 1 - Loket 1-8",
                List.of(
                        new Detail("Reservasi pukul / Booked for", "10.00 WIB"),
                        new Detail("Antrean di depan Anda", "5"),
                        new Detail("Perkiraan dipanggil", "10.00-10.15 WIB"),
                        new Detail("Biaya", "Tidak dipungut biaya")),
                "Senin, 23 November 2026  09.41.07 WIB",
                QR,
                List.of("Mohon menunggu nomor Anda dipanggil.", "Please wait until your number is called."),
                "Pengaduan: lapor.go.id");
    }

    static TicketPaper aTicketOfAnAgencyWithALongName() {
        return new TicketPaper(
                List.of("MAL PELAYANAN PUBLIK", "KABUPATEN SLEMAN"),
                "",
                "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Sleman",
                "Persetujuan Bangunan Gedung dan Sertifikat Laik Fungsi untuk rumah tinggal",
                "Nomor antrean Anda",
                "PBGX-1012",
                "Zona 3 \u2013 Loket 21\u201328",
                List.of(
                        new Detail("Antrean di depan Anda", "12"),
                        new Detail("Perkiraan dilayani", "antara 10.15 dan 10.45 WIB"),
                        new Detail("Biaya", "Rp1.250.000")),
                "Senin, 23 November 2026  08.55.07 WIB",
                QR,
                List.of("Mohon menunggu nomor Anda dipanggil."),
                "Pengaduan: lapor.go.id");
    }

    /** A logo first, the number before the agency, words of the mall's own, facts on the right, and no notes. */
    public static List<PaperRow> rowsInAnotherOrder(TicketPaper paper) {
        return List.of(
                new PaperRow.Picture(aLogo(), 80, Align.CENTRE),
                new PaperRow.Mark(new Look(1, 2, Align.LEFT, false)),
                new PaperRow.LargeNumber(4, Align.LEFT, false),
                new PaperRow.Gap(24),
                new PaperRow.Words(List.of("Selamat datang", "Welcome"), new Look(2, 1, Align.RIGHT, true)),
                new PaperRow.Words(List.of(paper.agency()), Look.BOLD),
                new PaperRow.Words(List.of(paper.service()), new Look(1, 1, Align.LEFT, false)),
                new PaperRow.Facts(paper.details(), new Look(1, 2, Align.RIGHT, false)),
                new PaperRow.Moment(paper.issuedAt(), new Look(1, 1, Align.RIGHT, false)),
                new PaperRow.Code(Align.RIGHT),
                new PaperRow.Rule());
    }

    private static TicketLogo aLogo() {
        try {
            return TicketLogo.of(
                    TicketLogoTest.file(TicketLogoTest.aBadge(300, 200, BufferedImage.TYPE_INT_RGB), "png"));
        } catch (IOException | LogoException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
