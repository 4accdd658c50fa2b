package org.jalon.assessment.store;

import jakarta.persistence.Embeddable;

/** The numbers of versions that were written for a corrigendum which was abandoned; the last of them is the one that ended it. */
@Embeddable
record VersionsSetAside(int firstNumber, int lastNumber) {}
