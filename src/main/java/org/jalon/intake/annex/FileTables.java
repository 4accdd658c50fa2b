package org.jalon.intake.annex;

import org.jalon.intake.file.FileReading;

/** Reads the tables of a file. */
interface FileTables {

    FileReading read(String name, byte[] content);
}
