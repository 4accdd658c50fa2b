package org.jalon.evidence;

import org.jalon.mandate.MandateNavigation;

/** The address of the page of evidence. Stable: people mail it. */
public final class EvidenceNavigation {

    private EvidenceNavigation() {}

    /** What the documents of a mandate say of its indicators. */
    public static String evidence(String mandate) {
        return MandateNavigation.mandate(mandate) + "/evidence";
    }
}
