package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jalon.export.template.OfficeTemplates;
import org.jalon.security.People;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.OfficeFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A mandate's own Word template through the API. */
@DatabaseTest
class TemplateApiTest {

    private static final String TEMPLATE = "/api/v1/mandates/mali/template";
    private static final String TABLE = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q3/table.docx";
    private static final String SEALED = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.docx";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @BeforeEach
    void people_of_all_roles() {
        Acting.as(Acting.ADMINISTRATOR, (Runnable) () -> List.of(Role.READER, Role.OFFICER, Role.REVIEWER).stream()
                .filter(role -> people.find(name(role)).isEmpty())
                .forEach(role -> people.create(name(role), "Somebody", role, DatabaseTest.ADMIN_PASSWORD)));
    }

    private static String name(Role role) {
        return "template-" + role.name().toLowerCase(Locale.ROOT);
    }

    @AfterEach
    void goBack() throws Exception {
        mvc.perform(delete(TEMPLATE).with(as("admin")));
    }

    @Test
    void the_tables_of_the_mandate_are_written_in_it_from_then_on() throws Exception {
        MockHttpServletResponse before = table();
        store("our.docx", renamed("Our own words, {{heading}}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fileName").value("our.docx"))
                .andExpect(jsonPath("$.inUse").value(true));

        MockHttpServletResponse after = table();
        assertThat(first(after)).isEqualTo("Our own words, Annex\u00a0I");
        assertThat(after.getHeader("ETag")).isNotEqualTo(before.getHeader("ETag"));
        mvc.perform(get(TABLE)
                        .with(as("reader"))
                        .header("If-None-Match", Objects.requireNonNull(after.getHeader("ETag"))))
                .andExpect(status().isNotModified());
    }

    @Test
    void what_was_sealed_stays_as_it_was_first_made() throws Exception {
        byte[] before = mvc.perform(get(SEALED).with(as("reader")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        store("our.docx", renamed("Our own words, {{heading}}")).andExpect(status().isOk());

        mvc.perform(get(SEALED).with(as("reader")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(before));
    }

    @Test
    void a_bad_one_is_refused_with_a_list_and_the_one_before_stays() throws Exception {
        byte[] good = renamed("{{heading}} of the Office");
        store("good.docx", good).andExpect(status().isOk());
        store("bad.docx", renamed("No heading at all"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:template-refused"))
                .andExpect(jsonPath("$.errors[0].message").value("These placeholders are missing: {{heading}}"));
        mvc.perform(get(TEMPLATE + "/current.docx").with(as("reader")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(good));
        assertThat(first(table())).isEqualTo("Annex\u00a0I of the Office");
    }

    @Test
    void one_that_is_too_large_is_not_read_to_its_end() throws Exception {
        store("large.docx", new byte[OfficeTemplates.MOST_BYTES + 10])
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:too-large"));
    }

    @Test
    void going_back_is_an_act_of_its_own_and_nothing_is_forgotten() throws Exception {
        int before = acts();
        byte[] file = renamed("{{heading}}!");
        store("one.docx", file).andExpect(status().isOk());
        store("one.docx", file).andExpect(status().isOk());
        mvc.perform(delete(TEMPLATE).with(as("admin"))).andExpect(status().isNoContent());
        mvc.perform(delete(TEMPLATE).with(as("admin"))).andExpect(status().isNoContent());
        mvc.perform(get(TEMPLATE).with(as("admin")))
                .andExpect(jsonPath("$", hasSize(before + 2)))
                .andExpect(jsonPath("$[0].fileName").isEmpty())
                .andExpect(jsonPath("$[0].by").isNotEmpty())
                .andExpect(jsonPath("$[1].fileName").value("one.docx"));
        assertThat(first(table())).isEqualTo("Annex\u00a0I");
        mvc.perform(get(TEMPLATE + "/current.docx").with(as("reader"))).andExpect(status().isNotFound());
    }

    @Test
    void only_an_administrator_stores_and_takes_away() throws Exception {
        for (String person : new String[] {"reader", "officer", "reviewer"}) {
            mvc.perform(put(TEMPLATE)
                            .with(as(person))
                            .contentType(TableText.DOCX)
                            .content(renamed("{{heading}}")))
                    .andExpect(status().isForbidden());
            mvc.perform(delete(TEMPLATE).with(as(person))).andExpect(status().isForbidden());
        }
    }

    private int acts() throws Exception {
        String json = mvc.perform(get(TEMPLATE).with(as("admin")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.split("\"by\"", -1).length - 1;
    }

    private MockHttpServletResponse table() throws Exception {
        return mvc.perform(get(TABLE).with(as("reader")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private ResultActions store(String name, byte[] file) throws Exception {
        return mvc.perform(put(TEMPLATE)
                .param("name", name)
                .with(as("admin"))
                .contentType(TableText.DOCX)
                .content(file));
    }

    private RequestPostProcessor as(String person) {
        return person.equals("admin")
                ? httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)
                : httpBasic("template-" + person, DatabaseTest.ADMIN_PASSWORD);
    }

    private static String first(MockHttpServletResponse answer) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return document.getParagraphs().getFirst().getText();
        }
    }

    /** The starter with another heading. */
    private byte[] renamed(String heading) throws Exception {
        byte[] starter = mvc.perform(get(TEMPLATE + "/starter.docx").with(as("reader")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return OfficeFile.of(starter).replace("{{heading}}", heading).bytes();
    }
}
