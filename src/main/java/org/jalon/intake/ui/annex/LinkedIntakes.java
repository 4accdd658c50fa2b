package org.jalon.intake.ui.annex;

import org.jalon.framework.IntakePages;
import org.jalon.intake.IntakeNavigation;
import org.springframework.stereotype.Component;

@Component
class LinkedIntakes implements IntakePages {

    @Override
    public String intakes(String mandate, String framework, String period) {
        return IntakeNavigation.intakes(mandate, framework, period);
    }
}
