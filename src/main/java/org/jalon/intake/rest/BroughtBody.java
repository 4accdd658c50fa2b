package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of what is posted with a file; described, and read by {@link MultipartBody}. */
@Schema(name = "BringIn")
record BroughtBody(
        @Schema(type = "string", format = "binary") String file,

        @Schema(description = "The document's symbol; the file's name if there is none", example = "S/2017/811")
        @Nullable
        String symbol,

        @Schema(description = "The document's date", example = "2017-09-28") @Nullable
        String date,

        @Schema(description = "The number of the table that is meant; the likely one if none is named") @Nullable
        Integer table,

        @Schema(
                description = "What its columns are, with commas between",
                example = "number,indicator,state,deadline,comment")
        @Nullable
        String columns) {}
