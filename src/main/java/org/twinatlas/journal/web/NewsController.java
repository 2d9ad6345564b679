package org.twinatlas.journal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.city.CityId;
import org.twinatlas.journal.News;
import org.twinatlas.journal.NewsReader;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Flux;

@RestController
@Tag(name = "Partnerships")
class NewsController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final NewsReader news;

    NewsController(NewsReader news) {
        this.news = news;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary =
                    "What happens, as it happens: partnerships that begin, change their stage, are joined and left; cities that seek",
            description =
                    "The events are called partnership and seeking, and have one order. Last-Event-ID goes on behind an event that was heard; a comment every 15 seconds keeps the line open.")
    Flux<ServerSentEvent<News>> events(
            @Parameter(description = "GeoNames id of a city that takes part or seeks")
                    @RequestParam(required = false)
                    @Nullable
                    String city,
            @Parameter(description = "ISO 3166-1 or 3166-2 of one of the cities", example = "US-CA")
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        if (area != null && !area.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
            throw BadInput.of("area", area, "a country such as US, or a state such as US-CA");
        }
        var id = city == null ? null : CityId.parse("city", city).value();
        var heartbeat = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(tick ->
                        ServerSentEvent.<News>builder().comment("still here").build());
        return news.listen(number(last), id, area).map(NewsController::event).mergeWith(heartbeat);
    }

    private static @Nullable Long number(@Nullable String last) {
        if (last == null || last.isEmpty()) {
            return null;
        }
        if (!last.matches("\\d{1,18}")) {
            throw BadInput.of("Last-Event-ID", last, "the id of an event of this stream");
        }
        return Long.valueOf(last);
    }

    private static ServerSentEvent<News> event(News one) {
        return ServerSentEvent.builder(one)
                .id(String.valueOf(one.number()))
                .event(one.topic())
                .build();
    }
}
