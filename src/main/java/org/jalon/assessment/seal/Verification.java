package org.jalon.assessment.seal;

/**
 * A seal and what the record says today.
 *
 * @param computed the digest of the sealed versions as they are stored now
 */
public record Verification(Seal seal, String computed) {

    /** Whether the record still says what was sealed, to the byte. */
    public boolean holds() {
        return seal.digest().equals(computed);
    }
}
