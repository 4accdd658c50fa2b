package org.jalon.export.rest;

/** The longer texts about tables in the description of the API. */
final class TableText {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String JSON = """
        Words as printed, and beside them how Jalon reads them. A blank status is null. The parameters of the page's address choose
        rows: `pillar`, `status`, `lateness`, `changed`, `unconfirmed`, `state`, `q`; the counts are then those of the chosen rows.\
        """;

    static final String FILES = """
        `docx` in the layout of the annex, ready to be put into a report; with `compareWith` every difference is a tracked change:
        accepting all gives this period's table, rejecting all the other one's. `pdf` is tagged, with a bookmark a pillar and its fonts
        in it. `xlsx` has a sheet each for the table, the changes and what the file is about, real dates beside the printed words.
        `html` is one page without scripts, for printing. The `ETag` is that of the words: ask with `If-None-Match`.

        The parameters of the page's address choose rows: `pillar`, `status`, `lateness`, `changed`, `unconfirmed`, `state`, `q`. An
        extract says on every page how many rows it has of how many, and carries neither symbol nor digest. `citations=column` gives the
        sources a column in `docx`, `pdf` and `html`, `citations=footnotes` makes them footnotes; `merged` merges the cells of pillars and objectives in `xlsx`.

        `csv`: UTF-8 without a byte order mark, RFC 4180, lines end in CRLF. A split row gives a line a part; rows come in the order of
        their numbers (1.10 after 1.9); a blank cell stays blank. Columns: `pillar_no`, `pillar`, `pillar_statement`,
        `objective_no`, `objective`, `indicator_no`, `indicator`, `part_no`, `status` (the level's label in the language of
        `lang`), `deadline`, `comments`, and in codes that never change `deadline_kind`, `deadline_from`, `deadline_to`,
        `lateness`, `state`, and `citations`, joined by '; '.

        A spreadsheet would run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula. Such a cell has an
        apostrophe before it. To have the words to the letter, take one apostrophe away from each cell that matches
        `^'+[=+\\-@\\t\\r\\n＝＋－＠]`, or read `table.json`.\
        """;

    private TableText() {}
}
