package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a visitor should know of a service.
 *
 * @param code unique in the mall, never reused
 * @param name in Indonesian
 * @param nameEnglish in English, where somebody translated it
 * @param prefix what its numbers begin with
 * @param standardMinutes standard time at the counter
 * @param feeRupiah 0 = free, absent = variable
 * @param feeKind what kind of fee
 * @param feeNote in words
 * @param requirements what to bring, in order
 * @param product what comes out
 * @param completion how long the product takes by law
 */
public record ServiceEntry(
        String code,
        String name,
        @Nullable String nameEnglish,
        String prefix,
        int standardMinutes,
        @Nullable Long feeRupiah,
        FeeKind feeKind,
        @Nullable String feeNote,
        List<String> requirements,
        @Nullable String product,
        @Nullable String completion) {
    public ServiceEntry {
        Fields.id("code", code);
        Fields.text("name", name);
        Fields.optionalText("nameEnglish", nameEnglish);
        Fields.id("prefix", prefix);
        Fields.range("standardMinutes", standardMinutes, 1, Integer.MAX_VALUE);
        Fields.optionalAtLeast("feeRupiah", feeRupiah, 0);
        Fields.required("feeKind", feeKind);
        Fields.optionalText("feeNote", feeNote);
        requirements = Fields.texts("requirements", requirements);
        Fields.optionalText("product", product);
        Fields.optionalText("completion", completion);
    }
}
