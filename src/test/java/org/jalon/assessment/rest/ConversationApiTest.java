package org.jalon.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class ConversationApiTest {

    private static final String SECRET_WORD = "Zanzibarisation";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    private SmallMandate.Made made;
    private String row;

    @BeforeEach
    void makeMandate() {
        made = mandates.make();
        row = made.assessment("2017-Q3", "1.1.9");
    }

    @Test
    void what_an_officer_says_is_read_again() throws Exception {
        say(SmallMandate.OFFICER, "{\"text\": \"@nobody-here, see para. 15\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.comment.username").value(SmallMandate.OFFICER))
                .andExpect(jsonPath("$.nobody[0]").value("nobody-here"));
        read(row + "/conversation", SmallMandate.OFFICER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].text").value("@nobody-here, see para. 15"));
    }

    @Test
    void readers_are_refused() throws Exception {
        read(row + "/conversation", SmallMandate.READER).andExpect(status().isForbidden());
        say(SmallMandate.READER, "{\"text\": \"Hello\"}").andExpect(status().isForbidden());
    }

    @Test
    void what_is_wrong_is_said_where() throws Exception {
        say(SmallMandate.OFFICER, "{\"text\": \" \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/text"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("Write the comment first")));
        say(SmallMandate.OFFICER, "{}").andExpect(status().isBadRequest());
        say(SmallMandate.OFFICER, "{\"text\": \"x\", \"by\": \"admin\"}").andExpect(status().isBadRequest());
        read(made.assessment("2017-Q3", "9.9.9") + "/conversation", SmallMandate.OFFICER)
                .andExpect(status().isNotFound());
    }

    @Test
    void nothing_that_is_taken_away_carries_a_word_of_it() throws Exception {
        String before = text(made.table("2017-Q3", "json"));
        say(SmallMandate.OFFICER, "{\"text\": \"" + SECRET_WORD + "\"}").andExpect(status().isCreated());

        assertThat(text(made.table("2017-Q3", "json"))).isEqualTo(before).contains("As published of 1.1.9");
        assertThat(text(made.table("2017-Q3", "csv")))
                .doesNotContain(SECRET_WORD)
                .contains("As published of 1.1.9");
        assertThat(text(made.history("1.1.9"))).doesNotContain(SECRET_WORD).contains("As published of 1.1.9");
        assertThat(text(row)).doesNotContain(SECRET_WORD).contains("As published of 1.1.9");
        assertThat(unpacked(bytes(made.table("2017-Q3", "docx"))))
                .doesNotContain(SECRET_WORD)
                .contains("As published of 1.1.9");
    }

    private ResultActions say(String person, String body) throws Exception {
        return mvc.perform(post(row + "/conversation")
                .with(httpBasic(person, SmallMandate.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions read(String address, String person) throws Exception {
        return mvc.perform(get(address).with(httpBasic(person, SmallMandate.PASSWORD)));
    }

    private byte[] bytes(String address) throws Exception {
        return read(address, SmallMandate.OFFICER)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String text(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    /** Every file of an archive, one after the other. */
    private static String unpacked(byte[] archive) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
