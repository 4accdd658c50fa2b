package org.jalon.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class SignInNoticeTest {

    @Test
    void an_address_says_why_one_is_here() {
        assertThat(SignInNotice.of(QueryParameters.fromString("error"))).contains(new SignInNotice.Wrong());
        assertThat(SignInNotice.of(QueryParameters.fromString("wait=64"))).contains(new SignInNotice.Wait(64));
        assertThat(SignInNotice.of(QueryParameters.fromString("signed-out"))).contains(new SignInNotice.SignedOut());
        assertThat(SignInNotice.of(QueryParameters.fromString("expired&lang=fr")))
                .contains(new SignInNotice.Expired());
        assertThat(SignInNotice.of(QueryParameters.empty())).isEmpty();
    }

    @Test
    void what_somebody_put_into_it_is_not_repeated() {
        assertThat(SignInNotice.of(QueryParameters.fromString("wait=call+0800")))
                .isEmpty();
        assertThat(SignInNotice.of(QueryParameters.fromString("wait=-1"))).isEmpty();
        assertThat(SignInNotice.of(QueryParameters.fromString("wait=99999999999")))
                .isEmpty();
    }
}
