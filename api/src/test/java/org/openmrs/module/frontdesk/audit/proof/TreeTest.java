/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** With the leaves, tree heads and proofs that were published with RFC 6962's first implementation. */
class TreeTest {

	private static final List<String> ENTRIES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
			"606162636465666768696a6b6c6d6e6f");

	private static final List<String> ROOTS = List.of(
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
			"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
			"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
			"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
			"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
			"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
			"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
			"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

	private static final String A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";

	private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";

	private static final String C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

	private static final String D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";

	private static final String E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";

	private static final String F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

	private final TreeHash hash = new TreeHash();

	private final ProofCheck check = new ProofCheck();

	private final List<byte[]> leaves = ENTRIES.stream().map(entry -> hash.leaf(HexFormat.of().parseHex(entry))).toList();

	private final Proofs proofs = new Proofs(index -> leaves.get((int) index));

	@Test
	void givenThePublishedLeaves_thenTheRootsAreThePublishedOnes() {
		Frontier tree = new Frontier();
		for (int size = 0; size <= leaves.size(); size++) {
			assertEquals(ROOTS.get(size), hex(tree.root()));
			if (size < leaves.size()) {
				tree.append(leaves.get(size));
			}
		}
	}

	@Test
	void givenThePublishedInclusionProofs_thenOursAreTheSame() {
		assertEquals(List.of(), hex(proofs.inclusion(0, 1)));
		assertEquals(List.of(A, B, C), hex(proofs.inclusion(0, 8)));
		assertEquals(List.of(D, E, ROOTS.get(4)), hex(proofs.inclusion(5, 8)));
		assertEquals(List.of(ROOTS.get(2)), hex(proofs.inclusion(2, 3)));
		assertEquals(List.of(ROOTS.get(1), B, D), hex(proofs.inclusion(1, 5)));
	}

	@Test
	void givenThePublishedConsistencyProofs_thenOursAreTheSame() {
		assertEquals(List.of(), hex(proofs.consistency(1, 1)));
		assertEquals(List.of(A, B, C), hex(proofs.consistency(1, 8)));
		assertEquals(List.of(F, E, ROOTS.get(4)), hex(proofs.consistency(6, 8)));
		assertEquals(List.of(B, D), hex(proofs.consistency(2, 5)));
	}

	@Test
	void givenTreesOfAllSizes_thenEveryProofHoldsAndNoOtherOne() {
		Random random = new Random(6962);
		List<byte[]> many = new ArrayList<>();
		List<byte[]> roots = new ArrayList<>();
		Frontier tree = new Frontier();
		for (int i = 0; i < 70; i++) {
			roots.add(tree.root());
			many.add(hash.leaf(new byte[]{ (byte) i }));
			tree.append(many.get(i));
		}
		Proofs ofMany = new Proofs(index -> many.get((int) index));
		for (int size = 1; size < 70; size++) {
			for (int i = 0; i < size; i++) {
				List<byte[]> path = ofMany.inclusion(i, size);
				assertTrue(check.isIncluded(many.get(i), i, size, path, roots.get(size)));
				assertFalse(check.isIncluded(many.get(i + 1), i, size, path, roots.get(size)));
				assertFalse(check.isIncluded(many.get(i), i, size, path, roots.get(size - 1)));
				assertFalse(check.isIncluded(many.get(i), i, size, spoilt(path, random), roots.get(size)));
			}
			for (int first = 1; first <= size; first++) {
				List<byte[]> proof = ofMany.consistency(first, size);
				assertTrue(check.isConsistent(first, size, roots.get(first), roots.get(size), proof));
				assertFalse(check.isConsistent(first, size, roots.get(first - 1), roots.get(size), proof));
				assertFalse(check.isConsistent(first, size, roots.get(first), roots.get(size), spoilt(proof, random)));
			}
		}
	}

	@Test
	void givenTheTextOfAnEdge_thenTheTreeGrowsOnFromThere() {
		Frontier whole = new Frontier();
		for (int size = 0; size < leaves.size(); size++) {
			assertEquals(ROOTS.get(size), hex(whole.root()));
			whole = Frontier.parse(size, whole.text());
			whole.append(leaves.get(size));
		}
		assertEquals(ROOTS.get(leaves.size()), hex(whole.root()));
	}

	@Test
	void givenATextThatIsNoEdgeOfThatSize_thenItIsRefused() {
		Frontier tree = new Frontier();
		leaves.subList(0, 3).forEach(tree::append);
		assertThrows(IllegalArgumentException.class, () -> Frontier.parse(4, tree.text()));
		assertThrows(IllegalArgumentException.class, () -> Frontier.parse(-1, tree.text()));
		assertThrows(IllegalArgumentException.class, () -> Frontier.parse(1, "no hash"));
	}

	/** With a step more, a step less, or one bit of it other. */
	private static List<byte[]> spoilt(List<byte[]> proof, Random random) {
		List<byte[]> spoilt = new ArrayList<>(proof);
		int at = proof.isEmpty() ? -1 : random.nextInt(3) - 1;
		if (at < 0) {
			spoilt.add(new byte[32]);
		} else if (at == 0) {
			spoilt.remove(random.nextInt(spoilt.size()));
		} else {
			int step = random.nextInt(spoilt.size());
			byte[] changed = spoilt.get(step).clone();
			changed[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
			spoilt.set(step, changed);
		}
		return spoilt;
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	private static List<String> hex(List<byte[]> all) {
		return all.stream().map(TreeTest::hex).toList();
	}
}
