/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;

/**
 * What holds for every operation, asked of every one that the module's file maps: a new one is in it by itself. What a new
 * one has that the others have not (open to all, an id of another kind), it names in the three constants.
 */
@ExtendWith(ClinicExtension.class)
class EveryEndpointAcceptanceTest {

	/** For everybody, signed in or not. */
	private static final Set<String> OPEN = Set.of("GET /messages", "GET /openapi.json");

	/** For everybody who is signed in. */
	private static final Set<String> WITHOUT_PRIVILEGE = Set.of("GET /desk", "POST /desk/unlock");

	/** How to come by something that exists, for the paths that begin so. */
	private static final Map<String, Function<Clinic, Existing>> EXISTING = Map.of(
			"/appointments/{uuid}", clinic -> Existing.of(clinic, Expected.any(clinic)),
			"/queue/{line}", clinic -> Existing.waiting(clinic, Expected.any(clinic)),
			"/patients/{uuid}/coverages/{coverage}", clinic -> Existing.covered(clinic, Expected.any(clinic)),
			"/patients/{uuid}", clinic -> Existing.ofPatient(clinic, Expected.any(clinic)),
			"/settings/{name}", clinic -> Existing.of(KeptSetting.any(clinic)));

	/**
	 * Something that exists: its id, those that its path has besides by their names, how it looks now, and how to leave it as it
	 * was.
	 */
	private record Existing(String id, Map<String, String> others, Supplier<JsonNode> look, Runnable restore)
			implements
				AutoCloseable {

		Existing(String id, Supplier<JsonNode> look, Runnable restore) {
			this(id, Map.of(), look, restore);
		}

		static Existing covered(Clinic clinic, Expected person) {
			Desk desk = clinic.signIn(Account.DESK);
			String patient = person.row().at("/patient/uuid").asText();
			String path = "/patients/" + patient + "/coverages";
			JsonNode added = desk.send(Call.post(path).json("{\"kind\":\"self\",\"place\":9}")).ok();
			String coverage = added.get("uuid").asText();
			return new Existing(patient, Map.of("coverage", coverage), () -> desk.get(path).ok(),
					() -> desk.send(Call.post(path + "/" + coverage + "/remove").ifMatch(added.get("version").asText())
							.json("{\"why\":\"Acceptance test\"}")).ok());
		}

		static Existing of(Clinic clinic, Expected person) {
			Desk desk = clinic.signIn(Account.DESK);
			return new Existing(person.appointment(), () -> desk.row(person.appointment()).orElseThrow(), person::close);
		}

		static Existing ofPatient(Clinic clinic, Expected person) {
			Desk desk = clinic.signIn(Account.DESK);
			String patient = person.row().at("/patient/uuid").asText();
			return new Existing(patient, () -> desk.get("/patients/" + patient + "/sheet").ok(), person::close);
		}

		static Existing waiting(Clinic clinic, Expected person) {
			Desk desk = clinic.signIn(Account.DESK);
			desk.move(person.appointment(), "arrive", person.tag()).ok();
			return new Existing(person.appointment(), () -> line(desk, person.appointment()), person::close);
		}

		private static JsonNode line(Desk desk, String appointment) {
			return StreamSupport.stream(desk.get("/queue").ok().get("lanes").spliterator(), false)
					.flatMap(lane -> StreamSupport.stream(lane.get("lines").spliterator(), false))
					.filter(line -> line.get("line").asText().equals(appointment)).map(JsonNode.class::cast)
					.map(line -> ((ObjectNode) line.deepCopy()).without(List.of("expected", "bound")))
					.map(JsonNode.class::cast).findFirst().orElseThrow();
		}

		static Existing of(KeptSetting setting) {
			return new Existing(setting.name(), setting::now, setting::close);
		}

		@Override
		public void close() {
			restore.run();
		}
	}

	private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

	/** Take any words: for some nothing is found. */
	private static final Set<String> WORDS = Set.of("GET /authorizations/procedures");

	private static final Set<Integer> REFUSED = Set.of(400, 404, 422);

	private static final List<String> RUBBISH = List.of("' OR '1'='1", "<script>alert(1)</script>", "-1", "1e999", "{}",
			"null null",
			"99999999999999999999999", "2026-13-45", "😀", "a b", "%00", "%%", "\u0000\uFFFF", "../../etc/passwd",
			"x".repeat(3000));

	private static final List<String> NOT_JSON = List.of("application/x-www-form-urlencoded",
			"multipart/form-data; boundary=x",
			"text/plain", "text/plain; application/json", "application/jsonp", "*/*", "json", "");

	private final Clinic clinic;

	private final Desk desk;

	private final List<Endpoint> endpoints;

	EveryEndpointAcceptanceTest(Clinic clinic) throws Exception {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.COLLEAGUE);
		this.endpoints = Endpoints.in(Path.of(System.getProperty("frontdesk.omod", "target/modules/frontdesk.omod")));
	}

	@Test
	void givenTheModule_whenLookingForMappings_thenThereAreSomeAndTheyAreNamed() {
		assertThat(endpoints, not(empty()));
		endpoints.forEach(Endpoint::assertNamed);
		Set<String> all = endpoints.stream().map(Endpoint::toString).collect(Collectors.toSet());
		assertThat("each operation is mapped once", all.size(), is(endpoints.size()));
	}

	@TestFactory
	Stream<DynamicTest> givenNobodySignedIn_thenItIs401() {
		Desk nobody = new Desk(clinic);
		return each(e -> true, (endpoint, call) -> {
			if (OPEN.contains(endpoint.toString())) {
				nobody.send(call).ok();
			} else {
				assertThat(nobody.send(call).refusal(401), equalTo("session.none"));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> givenNoPrivilege_thenItIs403() {
		Desk stranger = clinic.signIn(Account.STRANGER);
		return each(this::needsPrivilege,
				(endpoint, call) -> assertThat(stranger.send(call).refusal(403), equalTo("privilege.missing")));
	}

	@TestFactory
	Stream<DynamicTest> givenACrossSiteRequest_thenItIs403() {
		return each(e -> true, (endpoint, call) -> {
			for (String site : List.of("cross-site", "Cross-Site")) {
				assertThat(desk.send(call.with("Sec-Fetch-Site", site)).refusal(403), equalTo("request.crossSite"));
			}
			for (String site : List.of("same-origin", "none")) {
				assertThat(desk.send(call.with("Sec-Fetch-Site", site)).assertOurs().status(), not(403));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> givenABodyThatIsNotJson_thenItIs400() {
		return each(Endpoint::writes, (endpoint, call) -> {
			for (String type : NOT_JSON) {
				Answer answer = desk.send(call.body("{}".getBytes(UTF_8), type.isEmpty() ? null : type));
				assertThat(type + ": " + answer, answer.refusal(400), equalTo("body.notJson"));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> givenRubbishAsTheBody_thenItIs400() {
		return each(Endpoint::takesBody, (endpoint, call) -> {
			for (String body : List.of("", "not json", "[]", "null", "{", "\"{}\"", "[".repeat(5000))) {
				desk.send(call.json(body)).refusal(Set.of(400, 422));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> givenAWrongMethod_thenItIs405WithTheRightOnes() {
		return each(e -> true, (endpoint, call) -> {
			Set<String> right = right(endpoint);
			for (String method : METHODS.stream().filter(method -> !right.contains(method)).toList()) {
				Answer answer = desk.send(Call.at(method, call.path()).json("{}"));
				assertThat(answer.refusal(405), equalTo("method.notAllowed"));
				assertThat(answer.toString(), allowed(answer), equalTo(right));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> givenOptions_thenItNamesTheRightMethods() {
		return each(e -> true, (endpoint, call) -> {
			Answer answer = desk.send(Call.at("OPTIONS", call.path())).assertDecent();
			assertThat(answer.toString(), allowed(answer), equalTo(right(endpoint)));
		});
	}

	@TestFactory
	Stream<DynamicTest> givenAnIdThatIsNobodys_thenItIs404() {
		return each(endpoint -> !endpoint.variables().isEmpty(), (endpoint, call) -> desk.send(call).refusal(404));
	}

	@TestFactory
	Stream<DynamicTest> givenRubbishAsAnId_thenItIsRefused() {
		return eachWith(Endpoint::variables,
				(endpoint, name) -> RUBBISH.stream().filter(value -> !value.matches("(?s).*[/\\\\\0].*"))
						.forEach(
								value -> desk.send(endpoint.call(Map.of(name, encoded(value)), Map.of())).refusal(REFUSED)));
	}

	@TestFactory
	Stream<DynamicTest> givenRubbishAsAParameter_thenItIsRefused() {
		return eachWith(Endpoint::parameters, (endpoint, name) -> RUBBISH.forEach(value -> {
			Answer answer = desk.send(endpoint.call(Map.of(), Map.of(name, encoded(value))));
			if (answer.status() != 200 || !WORDS.contains(endpoint.toString())) {
				answer.refusal(REFUSED);
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> givenRubbishAsAHeader_thenItIsNoFailure() {
		return eachWith(Endpoint::headers, (endpoint, name) -> {
			for (String value : List.of("", "\"", "W/", "*", ",,,", "\"a\", \"b\"", "x".repeat(4000),
					"'; drop table users; --")) {
				Answer answer = desk.send(endpoint.call().with(name, value)).assertOurs();
				assertThat(answer.toString(), answer.status(), is(lessThan(500)));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> givenAStaleTag_thenItIs412AndWithoutOneItIs400() {
		return each(Endpoint::takesIfMatch, (endpoint, call) -> {
			try (Existing existing = existing(endpoint)) {
				JsonNode before = existing.look().get();
				Map<String, String> ids = new HashMap<>(existing.others());
				ids.put(endpoint.variables().get(0), existing.id());
				Call stale = endpoint.call(ids, Map.of());
				desk.send(stale).refusal(412);
				desk.send(stale.with(Call.IF_MATCH, null)).refusal(400);
				assertThat(existing.look().get(), equalTo(before));
			}
		});
	}

	private Existing existing(Endpoint endpoint) {
		return EXISTING.entrySet().stream().filter(entry -> endpoint.path().startsWith(entry.getKey()))
				.max(Comparator.comparingInt(entry -> entry.getKey().length()))
				.orElseThrow(() -> new AssertionError("Say in EXISTING how to come by something for " + endpoint)).getValue()
				.apply(clinic);
	}

	private boolean needsPrivilege(Endpoint endpoint) {
		return !OPEN.contains(endpoint.toString()) && !WITHOUT_PRIVILEGE.contains(endpoint.toString());
	}

	private Stream<DynamicTest> each(Predicate<Endpoint> which, BiConsumer<Endpoint, Call> test) {
		return endpoints.stream().filter(which)
				.map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> test.accept(endpoint, endpoint.call())));
	}

	private Stream<DynamicTest> eachWith(Function<Endpoint, List<String>> names, BiConsumer<Endpoint, String> test) {
		return endpoints.stream().flatMap(endpoint -> names.apply(endpoint).stream()
				.map(name -> DynamicTest.dynamicTest(endpoint + " " + name, () -> test.accept(endpoint, name))));
	}

	/** @return the methods that are mapped for the same path */
	private Set<String> right(Endpoint endpoint) {
		return endpoints.stream().filter(other -> other.answersPathOf(endpoint)).map(Endpoint::verb)
				.collect(Collectors.toSet());
	}

	/** HEAD and OPTIONS may be named or not: every server answers them by itself. */
	private static Set<String> allowed(Answer answer) {
		return Arrays.stream(answer.header("Allow").orElse("").split(",")).map(String::trim)
				.filter(method -> !Set.of("", "HEAD", "OPTIONS").contains(method)).collect(Collectors.toSet());
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, UTF_8).replace("+", "%20");
	}
}
