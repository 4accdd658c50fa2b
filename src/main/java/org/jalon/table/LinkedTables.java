package org.jalon.table;

import org.jalon.framework.TablePages;
import org.springframework.stereotype.Component;

@Component
class LinkedTables implements TablePages {

    @Override
    public String table(String mandate, String framework, String period) {
        return TableNavigation.table(mandate, framework, period);
    }

    @Override
    public String sealed(String mandate, String framework, String period, int number) {
        return table(mandate, framework, period) + "?corrigendum=" + number;
    }

    @Override
    public String row(String mandate, String framework, String period, String indicator) {
        return TableNavigation.row(mandate, framework, period, indicator);
    }

    @Override
    public String rowToUpdate(String mandate, String framework, String period, String indicator) {
        return TableNavigation.toUpdate(mandate, framework, period) + "?whose=all&row=" + indicator;
    }

    @Override
    public String review(String mandate, String framework, String period) {
        return TableNavigation.review(mandate, framework, period);
    }
}
