package org.jalon.evidence.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jalon.evidence.Direction;
import org.jalon.evidence.Judgement;
import org.jspecify.annotations.Nullable;

/** What somebody says of passages and indicators. */
final class EvidenceBody {

    private EvidenceBody() {}

    enum Towards {
        supports(Direction.SUPPORTS),
        delay(Direction.DELAY),
        setback(Direction.SETBACK),
        context(Direction.CONTEXT);

        final Direction direction;

        Towards(Direction direction) {
            this.direction = direction;
        }
    }

    @Schema(name = "EvidenceToAdd")
    record Link(
            @Schema(description = "The key of the passage")
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            String passage,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Towards direction,

            @Schema(description = "What it means for the indicator, in English") @Nullable
            String judgementEn,

            @Nullable String judgementFr) {

        Judgement judgement() {
            return EvidenceBody.judgement(judgementEn, judgementFr);
        }
    }

    @Schema(name = "EvidenceToJudgeAnew")
    record Change(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Towards direction,

            @Nullable String judgementEn,
            @Nullable String judgementFr) {

        Judgement judgement() {
            return EvidenceBody.judgement(judgementEn, judgementFr);
        }
    }

    @Schema(name = "EvidenceWithdrawal")
    record Withdrawal(@Nullable String reason) {}

    private static Judgement judgement(@Nullable String en, @Nullable String fr) {
        return new Judgement(
                Optional.ofNullable(en).orElse(""), Optional.ofNullable(fr).orElse(""));
    }
}
