package org.jalon.intake.ui;

import org.jalon.intake.IntakeNavigation;
import org.jalon.table.FormPages;
import org.springframework.stereotype.Component;

@Component
class LinkedForms implements FormPages {

    @Override
    public String forms(String mandate, String framework) {
        return IntakeNavigation.forms(mandate, framework);
    }
}
