package org.jalon.assessment.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;

/**
 * What somebody who is about to sign looks at.
 *
 * @param number 0 for the period itself, else that of the corrigendum
 * @param rows how many rows the table has, and {@code notApproved} the numbers of those that keep it from being signed
 * @param correctsNothing whether it is a corrigendum that says what was sealed before: then it is not signed, but abandoned
 * @param digest of what they would sign; empty as long as there is no report symbol
 * @param signatures of that digest so far, and {@code needed} how many it takes
 */
public record ToSign(
        ReportingPeriod period,
        int number,
        int rows,
        List<String> notApproved,
        boolean correctsNothing,
        Optional<String> reportSymbol,
        Optional<LocalDate> reportDate,
        Optional<String> digest,
        List<Seal.Signature> signatures,
        int needed) {

    public boolean isReady() {
        return notApproved.isEmpty() && !correctsNothing && rows > 0;
    }
}
