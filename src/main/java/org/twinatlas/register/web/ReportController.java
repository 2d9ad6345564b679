package org.twinatlas.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.twinatlas.access.CurrentActor;
import org.twinatlas.problem.BadInput;
import org.twinatlas.register.Persons;
import org.twinatlas.register.Report;
import org.twinatlas.register.ReportView;
import org.twinatlas.register.Reports;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Reports")
class ReportController {

    private static final int MOST = 500;

    private final Reports reports;
    private final Persons persons;
    private final CurrentActor current;
    private final RateLimit limit;

    ReportController(Reports reports, Persons persons, CurrentActor current, RateLimit limit) {
        this.reports = reports;
        this.persons = persons;
        this.current = current;
        this.limit = limit;
    }

    /** That it has come; by its id a reporter can ask to be erased. */
    record Received(String id) {}

    /** What has been done about it. */
    record Resolution(@Nullable String resolution) {}

    @PostMapping("/api/reports")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Reports a mistake, a partnership that is missing or one that has ended, to the coordinators (anybody)",
            description = "This register is incomplete. What you write is for its coordinators alone.")
    Mono<Received> report(@RequestBody Report report, @Parameter(hidden = true) ServerWebExchange exchange) {
        limit.admit(exchange);
        return reports.take(report).map(Received::new);
    }

    @GetMapping("/api/reports")
    @Operation(summary = "The queue of your areas, the newest first (coordinators)")
    Flux<ReportView> list(
            @Parameter(description = "open or resolved") @RequestParam(required = false) @Nullable String state,
            @Parameter(description = "1 to 500") @RequestParam(name = "limit", defaultValue = "100") int most) {
        if (most < 1 || most > MOST) {
            throw BadInput.of("limit", most, "a whole number from 1 to " + MOST);
        }
        return current.get().flatMapMany(actor -> reports.list(actor, state, most));
    }

    @PostMapping("/api/reports/{id}/resolution")
    @Operation(summary = "Says what has been done about a report, and takes it out of the queue (coordinators)")
    Mono<ReportView> resolve(@PathVariable String id, @RequestBody Resolution done) {
        return current.get().flatMap(actor -> reports.resolve(actor, id, done.resolution()));
    }

    @DeleteMapping("/api/persons/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Erases what is known of a person; a pseudonym stays (administrators)",
            description = "Persons begin with person-, reporters with report-, holders of keys with key-.")
    Mono<Void> erase(@PathVariable String id) {
        return current.getAdministrator("Erasing a person").flatMap(administrator -> persons.erase(id));
    }
}
