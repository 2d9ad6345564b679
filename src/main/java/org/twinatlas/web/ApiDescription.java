package org.twinatlas.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Twin Atlas",
                        version = "0",
                        description = """
                                Cities seeking cities: candidate partners for a city, best first, and why.
                                Failures are problem documents (RFC 9457) that name the field, the value and what is legal.
                                """,
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
class ApiDescription {}
