package org.wegwijzer.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.Outside;

/** Who judges the answers by the rules of HTTP finds nothing, whatever was asked. */
@DatabaseTest
@OnOneDatabase
@Outside
class LintTest {

    private static final List<String> ENCODINGS = List.of("identity", "gzip", "br");

    @Inject
    Given given;

    @Inject
    Clock clock;

    private Lint lint;

    @BeforeEach
    void somebodyWhoKnowsHttp() {
        lint = new Lint(clock);
    }

    @BeforeEach
    void theSampleHub() {
        given.sampleHub();
    }

    static Stream<String> addresses() {
        return Stream.concat(
                Examples.andOthers().stream(),
                Stream.of(
                        "/v1",
                        "/robots.txt",
                        "/favicon.ico",
                        "/nowhere",
                        "/docs",
                        "/docs/",
                        "/docs/reading",
                        "/docs/reference",
                        "/v1/openapi.yaml",
                        "/editorial/v1/openapi.json",
                        "/editorial/v1/sources",
                        "/.well-known/security.txt",
                        "/v1/sources?lang=%zz",
                        "/v1/sources/ind/topics?limit=1&expand=sources"));
    }

    private void isSound(String method, String address, String... lines) {
        var answer = RawMessage.answerTo(method, address, lines);

        assertThat(lint.faults(answer))
                .as("%s %s %s %s", method, address, List.of(lines), answer.fields())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAnswerIsSoundWhenItIsMadeAndWhenItIsKept(String address) {
        ENCODINGS.forEach(encoding -> {
            isSound("GET", address, "Accept-Encoding: " + encoding);
            isSound("GET", address, "Accept-Encoding: " + encoding);
            isSound("HEAD", address, "Accept-Encoding: " + encoding);
        });
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aRefusalIsSound(String address) {
        Set.of("POST", "DELETE", "OPTIONS", "TRACE", "PATCH").forEach(method -> isSound(method, address));
        isSound("GET", address, "Accept: text/html;q=0.1, image/png");
        isSound("GET", address, "Accept: image/png");
        isSound("GET", address, "Authorization: Bearer wrong");
        isSound("GET", address, "If-Match: \"nothing\"");
        isSound("GET", address, "Range: bytes=5-2");
        isSound("GET", address, "Preview-Token: nothing");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whatWasNotModifiedSaysWhatTheWholeAnswerSaid(String address) {
        var whole = RawMessage.answerTo("GET", address);
        whole.value("etag").ifPresent(tag -> {
            var again = RawMessage.answerTo("GET", address, "If-None-Match: " + tag);

            assertThat(again.status()).isEqualTo(304);
            assertThat(lint.faults(again)).as("%s", again.fields()).isEmpty();
            assertThat(Stream.of("etag", "cache-control", "vary", "content-location"))
                    .allSatisfy(name -> assertThat(again.values(name)).isEqualTo(whole.values(name)));
        });
    }

    @Test
    void aPreflightIsSound() {
        isSound(
                "OPTIONS",
                "/v1/guides",
                "Origin: https://front.example",
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: if-none-match");
    }

    @Test
    void everyFormOfAnEntryIsSound() {
        List.of("application/json", "application/ld+json", "*/*", "application/json;q=0.5, application/ld+json")
                .forEach(accepted -> isSound("GET", "/v1/guides/mvv-entry-visa", "Accept: " + accepted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/guides", "/v1/topics?limit=2", "/v1/sources/ind/guides?limit=1"})
    void aListThatGoesOnLinksToWhereItGoesOn(String address) {
        var seen = new LinkedHashSet<String>();
        var next = address;
        while (seen.add(next) && seen.size() < 5) {
            var answer = RawMessage.answerTo("GET", next);
            assertThat(lint.faults(answer)).as(next).isEmpty();
            next = answer.values("link").stream()
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.replaceAll("^.*?<([^>]*)>; *rel=\"next\".*$", "$1"))
                    .findFirst()
                    .orElse(next);
        }
        assertThat(seen).isNotEmpty();
    }
}
