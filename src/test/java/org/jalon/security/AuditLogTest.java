package org.jalon.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditLogTest {

    @Test
    void a_name_cannot_add_a_line_or_a_field() {
        assertThat(AuditLog.clean("eve\r\nSigned in: username=admin\u2028\u001b[31m"))
                .isEqualTo("eve??Signed?in:?username?admin???31m");
    }

    @Test
    void names_of_all_scripts_stay_readable() {
        assertThat(AuditLog.clean("aïssata.traoré@mission")).isEqualTo("aïssata.traoré@mission");
    }

    @Test
    void long_names_are_cut() {
        assertThat(AuditLog.clean("x".repeat(5_000))).hasSize(121);
    }
}
