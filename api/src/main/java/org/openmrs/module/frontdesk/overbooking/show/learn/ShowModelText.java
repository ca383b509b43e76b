/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;

/** A model as text, a line for each of its parts: its name, and its numbers or words. */
public final class ShowModelText {

	/** To be changed with the text, so that one that cannot be read any more is learned anew. */
	public static final int FORMAT = 2;

	private ShowModelText() {
	}

	public static String write(ShowModel model) {
		Map<String, String> lines = new HashMap<>();
		lines.put("services", numbers(Arrays.stream(model.services()).asDoubleStream().toArray()));
		put(lines, "alone", model.alone());
		put(lines, "whole", model.whole());
		lines.put("spread", numbers(model.spread().strength(), model.spread().halfLife()));
		lines.put("calibration",
				numbers(model.calibration().shift(), model.calibration().slope(), model.calibration().slopeError()));
		lines.put("untold", numbers(model.untold().people(), model.untold().rest()));
		lines.put("seen", numbers(model.missed(), model.appointments(), model.learned() ? 1 : 0));
		return lines.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(line -> line.getKey() + " " + line.getValue() + "\n").collect(Collectors.joining());
	}

	private static void put(Map<String, String> lines, String name, Terms terms) {
		lines.put(name + ".effects", terms.effects().stream().map(Enum::name).collect(Collectors.joining(" ")));
		lines.put(name + ".coefficients", numbers(terms.coefficients()));
		lines.put(name + ".means", numbers(terms.means()));
		lines.put(name + ".variances", numbers(terms.variances()));
		lines.put(name + ".unsure", numbers(terms.base(), terms.newcomer()));
	}

	private static String numbers(double... numbers) {
		return DoubleStream.of(numbers).mapToObj(ShowModelText::number).collect(Collectors.joining(" "));
	}

	private static String number(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e9
				? Long.toString((long) number)
				: Double.toString(number);
	}

	public static ShowModel read(String text) {
		Map<String, List<String>> lines = text.lines().map(line -> List.of(line.split(" ")))
				.collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
		double[] spread = numbers(lines, "spread");
		double[] calibration = numbers(lines, "calibration");
		double[] untold = numbers(lines, "untold");
		double[] seen = numbers(lines, "seen");
		return new ShowModel(Arrays.stream(numbers(lines, "services")).mapToInt(id -> (int) id).toArray(),
				terms(lines, "alone"), terms(lines, "whole"), new Spread(spread[0], spread[1]),
				new Calibration(calibration[0], calibration[1], calibration[2]),
				new Untold(untold[0], untold[1]), (int) seen[0], (int) seen[1],
				seen[2] == 1);
	}

	private static Terms terms(Map<String, List<String>> lines, String name) {
		Set<ShowEffect> effects = EnumSet.noneOf(ShowEffect.class);
		lines.get(name + ".effects").forEach(effect -> effects.add(ShowEffect.valueOf(effect)));
		double[] unsure = numbers(lines, name + ".unsure");
		return new Terms(effects, numbers(lines, name + ".coefficients"), numbers(lines, name + ".means"),
				numbers(lines, name + ".variances"), unsure[0], unsure[1]);
	}

	private static double[] numbers(Map<String, List<String>> lines, String name) {
		return lines.get(name).stream().mapToDouble(Double::parseDouble).toArray();
	}
}
