package org.jalon.shell.ui.home;

import org.jalon.analysis.AnalysisNavigation;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.security.Role;
import org.jalon.table.TableNavigation;

/** Where a person begins in a framework: readers at the overview, officers in their quarter, reviewers at what lies before them, others at the table. */
final class FirstPage {

    private FirstPage() {}

    static String of(Mandate mandate, Framework framework, boolean current, Role role) {
        return switch (role) {
            case READER -> AnalysisNavigation.overview(mandate.code(), framework.code());
            case OFFICER ->
                current
                        ? TableNavigation.toUpdate(mandate.code(), framework.code())
                        : TableNavigation.table(mandate.code(), framework.code());
            case REVIEWER -> TableNavigation.review(mandate.code(), framework.code());
            case ADMINISTRATOR -> TableNavigation.table(mandate.code(), framework.code());
        };
    }
}
