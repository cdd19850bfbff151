package id.satuatap.kiosk.choice;

import id.satuatap.uikit.icon.Icon;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the picture of an agency: the one the catalogue names, else one that its name speaks of. Stateless. */
public final class AgencyIcons {
    /** Words of official names; the first that occurs decides. */
    private static final Map<String, Icon> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("kependudukan", Icon.POPULATION);
        WORDS.put("penanaman modal", Icon.LICENCE);
        WORDS.put("samsat", Icon.VEHICLE);
        WORDS.put("kepolisian", Icon.POLICE);
        WORDS.put("imigrasi", Icon.PASSPORT);
        WORDS.put("tata ruang", Icon.MAP);
        WORDS.put("pertanahan", Icon.LAND);
        WORDS.put("pajak", Icon.TAX);
        WORDS.put("keuangan", Icon.REGIONAL_TAX);
        WORDS.put("bank", Icon.BANK);
        WORDS.put("bpjs kesehatan", Icon.HEALTH);
        WORDS.put("bpjs ketenagakerjaan", Icon.WORKER);
        WORDS.put("taspen", Icon.PENSION);
        WORDS.put("jasa raharja", Icon.INSURANCE);
        WORDS.put("pengadilan agama", Icon.RELIGIOUS_COURT);
        WORDS.put("pengadilan", Icon.COURT);
        WORDS.put("agama", Icon.RELIGION);
        WORDS.put("kesehatan", Icon.CLINIC);
        WORDS.put("migran", Icon.MIGRANT);
        WORDS.put("tenaga kerja", Icon.EMPLOYMENT);
        WORDS.put("sosial", Icon.SOCIAL);
        WORDS.put("pekerjaan umum", Icon.PUBLIC_WORKS);
        WORDS.put("lingkungan", Icon.ENVIRONMENT);
        WORDS.put("perhubungan", Icon.TRANSPORT);
        WORDS.put("kejaksaan", Icon.PROSECUTOR);
        WORDS.put("hukum", Icon.LAW);
        WORDS.put("bea dan cukai", Icon.CUSTOMS);
        WORDS.put("obat dan makanan", Icon.FOOD_DRUG);
        WORDS.put("air minum", Icon.WATER);
        WORDS.put("pln", Icon.ELECTRICITY);
        WORDS.put("pos indonesia", Icon.POST);
    }

    private AgencyIcons() {}

    /**
     * The picture of an agency.
     *
     * @param named what the catalogue says; absent or unknown: the name decides
     */
    public static Icon of(@Nullable String named, String agencyName) {
        if (named != null) {
            String wanted = named.toUpperCase(Locale.ROOT).replace('-', '_');
            for (Icon icon : Icon.values()) {
                if (icon.name().equals(wanted)) {
                    return icon;
                }
            }
        }
        String name = " " + agencyName.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(word -> name.contains(" " + word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Icon.GENERIC);
    }
}
