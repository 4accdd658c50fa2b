package org.jalon.export.pdf.typeface;

/** Characters that say how others look, or nothing, and leave no mark themselves: joiners, marks of direction, selectors of variants. */
final class InvisibleCharacters {

    /** Unicode's property Default_Ignorable_Code_Point (DerivedCoreProperties.txt), each range with its first and its last. */
    private static final int[] RANGES = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0,
        0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private InvisibleCharacters() {}

    static boolean is(int character) {
        for (int n = 0; n < RANGES.length; n += 2) {
            if (character < RANGES[n]) {
                return false;
            }
            if (character <= RANGES[n + 1]) {
                return true;
            }
        }
        return false;
    }
}
