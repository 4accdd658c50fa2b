package org.jalon.assessment.workflow;

import org.jalon.assessment.EditingState;
import org.jalon.security.Role;

/** Why an update was not done. Each has words of its own under {@code refusal.…}. */
public sealed interface Refusal {

    /** The period is sealed: {@code symbol} published it. */
    record PeriodSealed(String period, String symbol) implements Refusal {}

    /** The period is not open for updates. */
    record PeriodNotOpen(String period) implements Refusal {}

    /** The framework's scale has no such level. */
    record UnknownStatus(String status, int part) implements Refusal {}

    /** The indicator was withdrawn: the period's table has no such row any more. */
    record RowWithdrawn(String indicator) implements Refusal {}

    /** A part of a split row has neither status nor comment. */
    record EmptyPart(int part) implements Refusal {}

    /** The reason is longer than the history holds. */
    record ReasonTooLong(int limit) implements Refusal {}

    /** There is no version with this number. */
    record UnknownVersion(int version) implements Refusal {}

    /** The newest version is not one's own, or there is nothing before it. */
    record NothingToUndo() implements Refusal {}

    /** Somebody went on from what was to be taken back: how the row stands by them now. */
    record WentOn(String personName, EditingState state) implements Refusal {}

    /** What is asked for cannot be done to a row that has come so far, or not so far yet. */
    record NotInThisState(Action action, EditingState state) implements Refusal {}

    /** The person's role does not include the one that this needs. */
    record RoleTooLow(Action action, Role least) implements Refusal {}

    /** Nobody approves a row that they wrote or confirmed themselves. */
    record OwnRow() implements Refusal {}

    /** A row is only returned with a reason. */
    record ReasonMissing() implements Refusal {}

    /** The key of its words. */
    default String key() {
        return switch (this) {
            case PeriodSealed refusal -> "refusal.periodSealed";
            case PeriodNotOpen refusal -> "refusal.periodNotOpen";
            case UnknownStatus refusal -> "refusal.unknownStatus";
            case RowWithdrawn refusal -> "refusal.rowWithdrawn";
            case EmptyPart refusal -> "refusal.emptyPart";
            case ReasonTooLong refusal -> "refusal.reasonTooLong";
            case UnknownVersion refusal -> "refusal.unknownVersion";
            case NothingToUndo refusal -> "refusal.nothingToUndo";
            case WentOn refusal -> "refusal.wentOn." + refusal.state().code();
            case NotInThisState refusal ->
                "refusal.notInThisState." + refusal.state().code();
            case RoleTooLow refusal -> "refusal.roleTooLow." + refusal.least().name();
            case OwnRow refusal -> "refusal.ownRow";
            case ReasonMissing refusal -> "refusal.reasonMissing";
        };
    }

    /** What the words have gaps for. */
    default Object[] parameters() {
        return switch (this) {
            case PeriodSealed refusal -> new Object[] {refusal.period(), refusal.symbol()};
            case PeriodNotOpen refusal -> new Object[] {refusal.period()};
            case UnknownStatus refusal -> new Object[] {refusal.status(), refusal.part()};
            case RowWithdrawn refusal -> new Object[] {refusal.indicator()};
            case EmptyPart refusal -> new Object[] {refusal.part()};
            case ReasonTooLong refusal -> new Object[] {refusal.limit()};
            case UnknownVersion refusal -> new Object[] {refusal.version()};
            case NothingToUndo refusal -> new Object[0];
            case WentOn refusal -> new Object[] {refusal.personName()};
            case NotInThisState refusal -> new Object[0];
            case RoleTooLow refusal -> new Object[0];
            case OwnRow refusal -> new Object[0];
            case ReasonMissing refusal -> new Object[0];
        };
    }
}
