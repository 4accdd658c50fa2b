package org.jalon.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class BodyPaceTest {

    private long now;

    @Test
    void a_byte_every_few_seconds_is_no_body() throws IOException {
        BodyPace pace = pace(1, Duration.ofSeconds(3), 1_000);
        pace.doRead(nowhere());
        pace.doRead(nowhere());
        pace.doRead(nowhere());

        assertThatThrownBy(() -> pace.doRead(nowhere())).isInstanceOf(BodyPace.TooSlow.class);
    }

    @Test
    void a_slow_line_is_one() {
        BodyPace pace = pace(1_024, Duration.ofSeconds(4), 60);

        assertThatNoException().isThrownBy(() -> {
            while (pace.doRead(nowhere()) > 0) {
                // four minutes
            }
        });
    }

    @Test
    void a_pause_is_no_crime_nor_is_a_reader_who_takes_time() {
        BodyPace pace = pace(4_096, Duration.ofSeconds(9), 3);

        assertThatNoException().isThrownBy(() -> {
            while (pace.doRead(nowhere()) > 0) {
                now += Duration.ofMinutes(5).toNanos();
            }
        });
    }

    @Test
    void what_nobody_reads_is_taken_away_if_it_is_little_and_comes_soon() {
        assertThat(pace(1_000, Duration.ofMillis(1), 10).readAway(10_000)).isTrue();
        assertThat(pace(1_000, Duration.ofMillis(1), 20).readAway(10_000)).isFalse();
        assertThat(pace(1, Duration.ofSeconds(5), 20).readAway(10_000)).isFalse();
    }

    private BodyPace pace(int bytes, Duration each, int times) {
        return new BodyPace(
                new InputBuffer() {
                    private int left = times;

                    @Override
                    public int doRead(ApplicationBufferHandler handler) {
                        now += each.toNanos();
                        return left-- > 0 ? bytes : -1;
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                () -> now);
    }

    private static ApplicationBufferHandler nowhere() {
        return new ApplicationBufferHandler() {
            @Override
            public void setByteBuffer(ByteBuffer buffer) {
                // Nobody looks at it.
            }

            @Override
            public ByteBuffer getByteBuffer() {
                return ByteBuffer.allocate(0);
            }

            @Override
            public void expand(int size) {
                // Nobody looks at it.
            }
        };
    }
}
