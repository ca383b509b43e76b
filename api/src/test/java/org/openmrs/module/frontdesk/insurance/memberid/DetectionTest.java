/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.memberid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.Slip;

/** In 1,000 member IDs for each scheme: what is caught, what is not, and which slip is named. */
class DetectionTest {

	private static final int IDS = 1000;

	private static final int SOME = 200;

	private static final Path DOCUMENT = Path.of("..", "docs", "member-ids.md");

	private final Random random = new Random(20_261_201);

	/** Half of them by chance, half of them numbered one after the other, as insurers do. */
	private List<String> ids(CheckScheme scheme) {
		Set<String> ids = new HashSet<>();
		long next = 4_711_000;
		while (ids.size() < IDS) {
			String body = ids.size() % 2 == 0 ? "%09d".formatted(random.nextInt(1_000_000_000)) : "%09d".formatted(next++);
			withCheckDigit(scheme, body).ifPresent(ids::add);
		}
		return List.copyOf(ids);
	}

	private static Optional<String> withCheckDigit(CheckScheme scheme, String body) {
		return "0123456789X".chars().mapToObj(one -> body + (char) one).filter(one -> CheckDigits.isRight(scheme, one))
				.findFirst();
	}

	private static MemberIdRule rule(CheckScheme scheme) {
		return new MemberIdRule(scheme.endsInX() ? "999999999X" : "9999999999", scheme);
	}

	private static boolean isCaught(CheckScheme scheme, String typed) {
		return MemberIds.problem(rule(scheme), typed).isPresent();
	}

	@ParameterizedTest
	@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void everySlipIsCaughtButThoseThatAreListed(CheckScheme scheme) {
		Undetected undetected = new Undetected(scheme);
		int caught = 0;
		for (String right : ids(scheme)) {
			assertFalse(isCaught(scheme, right), right);
			for (MadeSlip slip : MadeSlip.all(right)) {
				boolean listed = undetected.has(slip, right);
				assertEquals(!listed, isCaught(scheme, slip.typed(right)), () -> scheme + " " + right + " " + slip);
				caught += listed ? 0 : 1;
			}
			MadeSlip.ofLength(right)
					.forEach(slip -> assertTrue(isCaught(scheme, slip.typed(right)), () -> right + " " + slip));
		}
		assertTrue(caught > 90 * IDS, "tried too few: " + caught);
	}

	@Test
	void theListIsTheDocuments() throws Exception {
		List<String> documented = Files.readAllLines(DOCUMENT).stream()
				.filter(line -> Stream.of(CheckScheme.values()).anyMatch(one -> line.startsWith("- " + one.code() + ", ")))
				.toList();

		assertEquals(Stream.of(CheckScheme.values()).flatMap(one -> new Undetected(one).lines().stream())
				.collect(Collectors.joining("\n")), String.join("\n", documented));
	}

	@ParameterizedTest
	@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void noSlipIsNamedThatWasNotTheOneMade(CheckScheme scheme) {
		List<String> ids = ids(scheme);
		Set<String> known = Set.copyOf(ids);
		int named = 0;
		int tried = 0;
		for (String right : ids) {
			for (MadeSlip slip : someOf(right)) {
				String typed = slip.typed(right);
				Optional<Slips.Candidate> found = named(scheme, typed, known);
				tried++;
				if (found.isPresent()) {
					named++;
					assertEquals(right, found.get().known(), () -> typed + " " + slip);
					assertIsIt(slip, found.get().slip());
				}
			}
		}
		int least = tried / 2;
		assertTrue(named > least, "named " + named + " of " + tried);
	}

	/** Who has no number here yet is not told of anybody else's, unless by a coincidence that 1,000 numbers by chance have not. */
	@ParameterizedTest
	@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void noSlipIsNamedWhereTheNumberIsNotKnown(CheckScheme scheme) {
		Set<String> known = new HashSet<>();
		while (known.size() < IDS) {
			withCheckDigit(scheme, "%09d".formatted(random.nextInt(1_000_000_000))).ifPresent(known::add);
		}
		for (String right : known.stream().limit(SOME).toList()) {
			known.remove(right);
			someOf(right).forEach(slip -> assertEquals(Optional.empty(), named(scheme, slip.typed(right), known)));
			known.add(right);
		}
	}

	/** One of each kind. */
	private Collection<MadeSlip> someOf(String right) {
		List<MadeSlip> all = new ArrayList<>(MadeSlip.all(right));
		all.addAll(MadeSlip.ofLength(right));
		Collections.shuffle(all, random);
		return all.stream().collect(Collectors.toMap(MadeSlip::kind, one -> one, (first, other) -> first)).values();
	}

	/** As one looks for it in a table with an index, all of whose numbers are right; only where the typed one cannot be. */
	private static Optional<Slips.Candidate> named(CheckScheme scheme, String typed, Set<String> known) {
		return isCaught(scheme, typed)
				? Slips.only(typed, Slips.variants(typed).stream().filter(known::contains).toList())
				: Optional.empty();
	}

	private static void assertIsIt(MadeSlip made, Slip named) {
		assertEquals(made.kind(), named.kind());
		int length = Math.max(1, Math.max(made.was().length(), made.is().length()));
		assertTrue(named.from() <= made.at() + 1 && made.at() + length <= named.until(), () -> made + " " + named);
	}
}
