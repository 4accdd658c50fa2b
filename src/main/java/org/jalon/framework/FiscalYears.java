package org.jalon.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a framework means by a year that goes over into the next one: '2019/20', 'FY2022-23', 'exercice 2022/2023'. */
public enum FiscalYears {

    /** Nobody said: it may be both years, or twelve months from one to the other, and these may begin in any month. */
    UNCLEAR,

    /** From 1 July to 30 June. */
    JULY_TO_JUNE;

    /** The name of this value in files and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of that code; empty for an unknown one. */
    public static Optional<FiscalYears> ofCode(String code) {
        return Arrays.stream(values())
                .filter(years -> years.code().equals(code))
                .findFirst();
    }
}
