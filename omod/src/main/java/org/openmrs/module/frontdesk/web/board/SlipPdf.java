/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page as wide as a receipt, all centred. Lengths are points of 1/72 inch. */
final class SlipPdf {

	/** Latin, Greek and Cyrillic letters; the library brings it. */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	/** 80 mm, which receipt printers take; on larger paper it stands in the corner. */
	private static final float WIDTH = 226.8f;

	private static final float HEIGHT = 226.8f;

	private static final float MARGIN = 14;

	private static final float TEXT = 12;

	private static final float NUMBER = 80;

	private static final float LEADING = 1.35f;

	private final PDFont font;

	private final PDPageContentStream content;

	private float y = HEIGHT - MARGIN;

	private SlipPdf(PDFont font, PDPageContentStream content) {
		this.font = font;
		this.content = content;
	}

	/** @param lines one below the other; one that the font lacks letters for, or that is read from the right, is left out */
	static byte[] of(String title, String number, List<String> lines) throws IOException {
		try (PDDocument document = new PDDocument(); InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
			PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
			document.addPage(page);
			PDFont font = PDType0Font.load(document, file);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				SlipPdf slip = new SlipPdf(font, content);
				slip.line(title, TEXT);
				slip.line(number, NUMBER);
				for (String line : lines) {
					slip.line(line, TEXT);
				}
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	/** A line that is too wide is written smaller. */
	private void line(String text, float size) throws IOException {
		if (!isWritable(text)) {
			return;
		}
		float wide = font.getStringWidth(text) / 1000 * size;
		float fitting = size * Math.min(1, (WIDTH - 2 * MARGIN) / wide);
		y -= fitting * LEADING;
		content.beginText();
		content.setFont(font, fitting);
		content.newLineAtOffset((WIDTH - wide * fitting / size) / 2, y);
		content.showText(text);
		content.endText();
	}

	private boolean isWritable(String text) throws IOException {
		if (text.isBlank() || Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
			return false;
		}
		try {
			font.encode(text);
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
