/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** What a witness's folder holds: <code>checkpoint-{size}.txt</code>, and the keys' public halves as <code>{name}.pub</code>. */
public final class WitnessFiles {

	private static final String CHECKPOINTS = "checkpoint-*.txt";

	private static final Pattern CHECKPOINT = Pattern.compile("checkpoint-(\\d{1,18})(-\\d+)?\\.txt");

	private static final long MOST_BYTES = 10_000;

	private WitnessFiles() {
	}

	/**
	 * The checkpoints of the largest trees. Each names the one before it, so that they stand for those, too.
	 *
	 * @param texts of the checkpoints, none where a file cannot be read or is too long for one
	 * @param from of all trees that are larger than this the checkpoints are among these
	 */
	public record Newest(List<String> texts, long from) {

		/** There is no folder. */
		public static final Newest NONE = new Newest(List.of(), -1);
	}

	/**
	 * Gives all checkpoints, in no order; an empty text for a file that cannot be read or is too long for one.
	 *
	 * @return how many there are
	 * @throws IOException where the folder cannot be read
	 */
	public static int checkpoints(Path folder, Consumer<String> reader) throws IOException {
		return each(folder, CHECKPOINTS, file -> reader.accept(text(file)));
	}

	/**
	 * @param most so many are read
	 * @throws IOException where the folder cannot be read
	 */
	public static Newest newest(Path folder, int most) throws IOException {
		PriorityQueue<Path> newest = new PriorityQueue<>(Comparator.comparingLong(WitnessFiles::size));
		int count = each(folder, CHECKPOINTS, file -> {
			newest.add(file);
			if (newest.size() > most) {
				newest.remove();
			}
		});
		long from = count > most ? size(newest.peek()) : -1;
		return new Newest(newest.stream().map(WitnessFiles::text).toList(), from);
	}

	/** What bears no size is looked at in any case. */
	private static long size(Path file) {
		Matcher name = CHECKPOINT.matcher(file.getFileName().toString());
		return name.matches() ? Long.parseLong(name.group(1)) : Long.MAX_VALUE;
	}

	/**
	 * @return the keys; a file that is none is passed over: who trusts it not sees what it signed
	 * @throws IOException where the folder cannot be read
	 */
	public static List<VerifierKey> keys(Path folder) throws IOException {
		List<VerifierKey> keys = new ArrayList<>();
		each(folder, "*.pub", file -> {
			try {
				keys.add(VerifierKey.parse(text(file)));
			} catch (IllegalArgumentException e) {
				return;
			}
		});
		return keys;
	}

	private static int each(Path folder, String names, Consumer<Path> reader) throws IOException {
		int count = 0;
		try (var files = Files.newDirectoryStream(folder, names)) {
			for (Path file : files) {
				reader.accept(file);
				count++;
			}
		}
		return count;
	}

	private static String text(Path file) {
		try {
			return Files.size(file) > MOST_BYTES ? "" : Files.readString(file);
		} catch (IOException e) {
			return "";
		}
	}
}
