package org.jalon.intake.seed;

import java.util.List;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;

/**
 * One kind of facts that packages may hold beside the frameworks of their mandate, in tables of their own. Each kind is a component, in a room
 * of its own beside this one; with {@code @Order} those come first whom others name. A package is stored whole when its mandate is new; where
 * the mandate is there already, its facts alone are looked through again at every start.
 */
public interface SeedFacts {

    /** What is read; a table that is not there has no lines. */
    List<SeedTable> tables();

    /** Adds what the descriptor cannot say and must hold all the same; what cannot be judged is left out. Cells may be wrong or blank here. */
    void check(SeedPackage seed, TabularProblems problems);

    /**
     * Stores what {@code mandate} does not hold yet, by keys that stay; what is there is left as it is. A line is stored within
     * {@link Storing}, so that it is named if it is refused. The transaction is the caller's.
     *
     * @return how many facts came in
     */
    int store(SeedPackage seed, Mandate mandate);
}
