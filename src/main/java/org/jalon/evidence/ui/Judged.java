package org.jalon.evidence.ui;

import org.jalon.evidence.Direction;
import org.jalon.evidence.Judgement;

/** What a person says of a passage and an indicator. */
record Judged(Direction direction, Judgement judgement) {}
