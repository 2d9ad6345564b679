package org.twinatlas.register;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RegisterConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
