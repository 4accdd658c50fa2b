package org.jalon.intake.file.doc;

import org.jalon.intake.file.grid.UnreadableFile;

/** Numbers in a stream, the lowest byte first; what lies outside of it is a damaged file. */
record DocBytes(byte[] bytes) {

    int u8(int at) {
        if (at < 0 || at >= bytes.length) {
            throw new UnreadableFile("", "intake.file.refused.broken");
        }
        return bytes[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    /** A count of bytes or signs, which is never below zero nor beyond the stream. */
    int size(int at) {
        int size = i32(at);
        if (size < 0) {
            throw new UnreadableFile("", "intake.file.refused.broken");
        }
        return size;
    }
}
