package org.jalon.assessment.read;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A version without its words: enough to tell in what it differs from another one.
 *
 * @param statuses the codes of its parts in their order; empty where the cell is blank
 * @param deadline a digest of the deadline's words; 0 if there are none
 * @param comments a digest of the comments of all parts in their order
 */
record CodedVersion(List<Optional<String>> statuses, boolean doubtful, long deadline, long comments) {

    /** One part of it. */
    record Coded(int position, Optional<String> status, long comment) {}

    static CodedVersion of(List<Coded> inOrder, boolean doubtful, long deadline) {
        long comments = inOrder.size();
        for (Coded part : inOrder) {
            comments = 31 * comments + part.comment();
        }
        return new CodedVersion(inOrder.stream().map(Coded::status).toList(), doubtful, deadline, comments);
    }

    /** 64 bits of SHA-256: among the few texts that are compared with each other two will not share them by chance. */
    static long digest(String text) {
        return ByteBuffer.wrap(DigestUtils.sha256(text)).getLong();
    }
}
