/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import org.junit.jupiter.api.Test;

/** Nothing leaves before it may. */
class HeldStreamTest {

	private static final int LONG = 40_000;

	private final ByteArrayOutputStream left = new ByteArrayOutputStream();

	private int asked;

	private boolean mayPass = true;

	private final HeldStream stream = new HeldStream(new ServletOutputStream() {

		@Override
		public void write(int b) {
			left.write(b);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException();
		}
	}, () -> {
		asked++;
		return mayPass;
	});

	private void writeUnseen(String text) {
		try {
			stream.write(text.getBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void givenAShortAnswer_whenItIsFlushed_thenItStaysUntilItIsReleased() throws IOException {
		stream.write("abc".getBytes());
		stream.flush();
		stream.close();
		stream.write("more".getBytes());
		assertEquals(0, left.size());

		stream.release();

		assertEquals("abc", left.toString());
		assertEquals(0, asked);
	}

	@Test
	void givenALongAnswer_whenItIsWritten_thenItLeavesInPiecesAndIsWhole() throws IOException {
		byte[] whole = new byte[LONG];
		for (int i = 0; i < LONG; i++) {
			whole[i] = (byte) (i * 31);
		}
		stream.write(whole[0]);
		stream.write(whole, 1, LONG - 1);
		assertEquals(2, asked);
		assertTrue(stream.isPassing());
		assertTrue(left.size() < LONG);

		stream.release();

		assertEquals(java.util.Arrays.hashCode(whole), java.util.Arrays.hashCode(left.toByteArray()));
	}

	@Test
	void givenItMayNotPass_whenALongAnswerIsWritten_thenNothingLeaves() throws IOException {
		mayPass = false;

		stream.write(new byte[LONG]);

		assertEquals(0, left.size());
		assertFalse(stream.isPassing());
	}

	@Test
	void givenAnAnswerThatIsTakenBack_whenAnotherIsWritten_thenOnlyThatLeaves() throws IOException {
		stream.write("abc".getBytes());
		stream.discard(() -> writeUnseen("on its way"));
		stream.write("def".getBytes());
		stream.release();

		assertEquals("def", left.toString());
	}
}
