/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.ExportFormat;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.openmrs.module.frontdesk.audit.verify.ExportSource;
import org.openmrs.module.frontdesk.audit.verify.Handwriting;
import org.openmrs.module.frontdesk.audit.verify.LogCheck;
import org.openmrs.module.frontdesk.audit.verify.Report;

/** Ten thousand manipulations of a log by somebody who may do everything in the database, or with the file. */
class ManipulationMariaDbTest extends LogMariaDbTest {

	private static final int TIMES = 5000;

	private static final List<String> TRIGGERS = List.of("access_no_update", "access_no_delete", "seal_no_update",
			"seal_no_delete");

	private static final List<String> NUMBERS = List.of("node", "number", "at", "until_at", "times", "user_id", "patient_id",
			"location_id");

	private final Random random = new Random(4);

	private final Map<String, Integer> tried = new TreeMap<>();

	private Node one;

	private Node two;

	private Node stranger;

	private List<String> witnessed;

	@BeforeEach
	void writeALog() throws Exception {
		for (String trigger : TRIGGERS) {
			DATABASE.run("drop trigger if exists frontdesk_" + trigger);
		}
		one = node(1);
		two = node(2);
		stranger = new Node(3, 0);
		for (int i = 0; i < 3; i++) {
			one.views(8);
			two.views(8);
			one.seal();
			two.seal();
			(i == 1 ? two : one).sign();
			now = now.plusSeconds(60);
		}
		one.records.ofLog(now.toEpochMilli(), "prune", Long.toString(START + 1));
		connection.commit();
		one.seal();
		one.sign();
		DATABASE.run("insert into frontdesk_access_retention (before_at, at) values (" + (START + 1) + ", 1)");
		DATABASE.run("delete from frontdesk_access where category = 'patient' and at < " + (START + 1));
		now = now.plusSeconds(3600);
		witnessed = notes();
	}

	@AfterAll
	static void putTheTriggersBack() throws Exception {
		DATABASE.createTriggers();
	}

	private List<String> notes() throws SQLException {
		List<String> notes = new ArrayList<>();
		try (Statement sql = connection.createStatement();
				var rows = sql.executeQuery("select note from frontdesk_access_checkpoint order by checkpoint_id")) {
			while (rows.next()) {
				notes.add(rows.getString(1));
			}
		}
		connection.commit();
		return notes;
	}

	@Test
	void givenManipulatedTables_thenEachIsFound() throws Exception {
		assertEquals(List.of(), verify(witnessed, one.name(), two.name()).findings());
		List<String> unnoticed = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			String done = manipulateTables();
			tried.merge(done.split(":")[0], 1, Integer::sum);
			// The reading rolls back, and with it the manipulation.
			if (verify(witnessed, one.name(), two.name()).isGood()) {
				unnoticed.add(done);
			}
		}
		assertEquals(List.of(), unnoticed);
		assertTrue(tried.size() == 9 && tried.values().stream().allMatch(times -> times > 100), tried.toString());
		assertEquals(List.of(), verify(witnessed, one.name(), two.name()).findings());
	}

	/** @return what was done; nothing where nothing came of it, and then it is done again in another way */
	private String manipulateTables() throws SQLException {
		while (true) {
			String done = switch (random.nextInt(10)) {
				case 0, 1 -> changeField();
				case 2 -> changed("removed record", "delete from frontdesk_access where " + anyRecord());
				case 3 -> insertRecord();
				case 4 -> swapRecords();
				case 5 -> changeSeal();
				case 6 -> removeSeal();
				case 7 -> cutTail();
				case 8 -> recompute();
				default -> changeCheckpoint();
			};
			if (done != null) {
				return done;
			}
			connection.rollback();
		}
	}

	private String changed(String what, String statement) throws SQLException {
		try (Statement sql = connection.createStatement()) {
			return sql.executeUpdate(statement) > 0 ? what + ": " + statement : null;
		} catch (java.sql.SQLIntegrityConstraintViolationException e) {
			return null;
		}
	}

	private String one(String question) throws SQLException {
		try (Statement sql = connection.createStatement(); var row = sql.executeQuery(question)) {
			return row.next() ? row.getString(1) : null;
		}
	}

	/** One that is there. */
	private String anyRecord() throws SQLException {
		int count = Integer.parseInt(one("select count(*) from frontdesk_access"));
		String record = one("select concat('node = ', node, ' and number = ', number) from frontdesk_access order by node,"
				+ " number limit " + random.nextInt(count) + ", 1");
		return record;
	}

	private String changeField() throws SQLException {
		String column = LogLine.COLUMNS.get(random.nextInt(LogLine.COLUMNS.size()));
		String value = NUMBERS.contains(column)
				? Integer.toString(random.nextInt(1_000_000) + 200)
				: random.nextInt(4) == 0 ? "''" : "'x" + random.nextInt(1000) + "'";
		String where = anyRecord();
		return changed("changed field",
				"update frontdesk_access set " + column + " = " + value + " where " + where + " and not " + column
						+ " <=> " + value);
	}

	private String insertRecord() throws SQLException {
		String columns = String.join(", ", LogLine.COLUMNS.subList(2, LogLine.COLUMNS.size()));
		long number = random.nextInt(3) == 0 ? random.nextInt(26) : -random.nextInt(100);
		return changed("inserted record",
				"insert into frontdesk_access (node, number, " + columns + ") select " + (1 + random.nextInt(3)) + ", "
						+ number + ", " + columns + " from frontdesk_access where " + anyRecord());
	}

	private String swapRecords() throws SQLException {
		String first = anyRecord();
		String second = anyRecord();
		if (first.equals(second)) {
			return null;
		}
		changed("", "update frontdesk_access set number = -1000 where " + first);
		String place = first.replace("node = ", "node = ").replace(" and ", ", ");
		String other = second.replace(" and ", ", ");
		changed("", "update frontdesk_access set " + place + " where " + second);
		String moved = first.replaceAll("number = .*", "number = -1000");
		return changed("swapped records", "update frontdesk_access set " + other + " where " + moved);
	}

	private String changeSeal() throws SQLException {
		String where = " where sequence = " + random.nextInt(51);
		return switch (random.nextInt(5)) {
			case 0 -> changed("changed seal", "update frontdesk_access_seal set node = node + 1" + where);
			case 1 -> changed("changed seal", "update frontdesk_access_seal set number = number + 100" + where);
			case 2 -> changed("changed seal", "update frontdesk_access_seal set sealed_at = sealed_at + "
					+ (1 + random.nextInt(1000)) + where);
			case 3 -> changed("changed seal",
					"update frontdesk_access_seal set hash = unhex(sha2('" + random.nextInt() + "', 256))" + where);
			default -> changed("changed seal", "update frontdesk_access_seal set sequence = sequence + 1000" + where);
		};
	}

	private String removeSeal() throws SQLException {
		int sequence = random.nextInt(51);
		String done = changed("removed seal", "delete from frontdesk_access_seal where sequence = " + sequence);
		if (random.nextBoolean()) {
			changed("", "update frontdesk_access_seal set sequence = sequence - 1 where sequence > " + sequence
					+ " order by sequence");
		}
		return done;
	}

	/** With all of the database that knows of it. */
	private String cutTail() throws SQLException {
		int size = random.nextInt(51);
		changed("",
				"delete a from frontdesk_access a join frontdesk_access_seal s on s.node = a.node and s.number = a.number"
						+ " where s.sequence >= " + size);
		changed("", "delete from frontdesk_access_checkpoint where size > " + size);
		return changed("cut tail", "delete from frontdesk_access_seal where sequence >= " + size);
	}

	/** A record is changed, and everything that follows from it in the database: its hash, and heads by another key. */
	private String recompute() throws SQLException {
		String where = anyRecord();
		if (changed("", "update frontdesk_access set patient_id = 1 where not patient_id <=> 1 and " + where) == null) {
			return null;
		}
		String[] place = where.replaceAll("[^0-9]+", " ").strip().split(" ");
		String line = SealTable.waiting(connection, Integer.parseInt(place[0]), Long.parseLong(place[1]) - 1, 1).get(0);
		String hash = java.util.HexFormat.of().formatHex(LogLine.hash(line));
		String done = changed("recomputed tree",
				"update frontdesk_access_seal set hash = unhex('" + hash + "') where " + where);
		if (random.nextBoolean()) {
			changed("", "delete from frontdesk_access_checkpoint");
			GrowingTree tree = new GrowingTree(new Frontier(), null, doubts);
			tree.catchUp(connection);
			Checkpoint head = Checkpoint.of(tree.edge(), START, null);
			CheckpointTable.add(connection, head, 1, head.sign(random.nextBoolean() ? one.name() : stranger.name(),
					stranger.key.privateKey()).text());
		}
		return done;
	}

	private String changeCheckpoint() throws SQLException {
		long id = 1 + random.nextInt(witnessed.size());
		String note = one("select note from frontdesk_access_checkpoint where checkpoint_id = " + id);
		int at = random.nextInt(note.length());
		char other = (char) ('0' + random.nextInt(70));
		String changed = note.substring(0, at) + other + note.substring(at + 1);
		return changed.equals(note)
				? null
				: changed("changed checkpoint", "update frontdesk_access_checkpoint set note = '"
						+ changed.replace("\\", "\\\\").replace("'", "''") + "' where checkpoint_id = " + id);
	}

	@Test
	void givenAManipulatedExport_thenEachIsFound() throws Exception {
		Path file = folder.resolve("log.txt");
		try (OutputStream out = Files.newOutputStream(file)) {
			LogExport.write(connection, out);
		}
		List<String> lines = Files.readAllLines(file);
		assertEquals(List.of(), read(file).findings());
		List<String> unnoticed = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			List<String> other = new ArrayList<>(lines);
			String done = manipulate(other);
			if (done.equals("nothing") || other.equals(lines)) {
				i--;
				continue;
			}
			tried.merge(done.split(":")[0], 1, Integer::sum);
			Files.write(file, other);
			if (read(file).isGood()) {
				unnoticed.add(done);
			}
		}
		assertEquals(List.of(), unnoticed);
		assertTrue(tried.size() == 7 && tried.values().stream().allMatch(times -> times > 100), tried.toString());
	}

	private Report read(Path file) throws Exception {
		LogCheck check = new LogCheck(List.of(one.name(), two.name()), Handwriting.UNKNOWN, now.toEpochMilli(), size -> {
		});
		witnessed.forEach(check::checkpoint);
		return check.check(new ExportSource(file));
	}

	/** Of everything between the first line and the last one. */
	private String manipulate(List<String> lines) {
		int at = 1 + random.nextInt(lines.size() - 2);
		String line = lines.get(at);
		switch (random.nextInt(7)) {
			case 0, 1 -> {
				int character = random.nextInt(line.length());
				lines.set(at,
						line.substring(0, character) + (char) (' ' + random.nextInt(90)) + line.substring(character + 1));
				return "changed character: " + lines.get(at);
			}
			case 2 -> {
				int character = random.nextInt(line.length());
				lines.set(at, line.substring(0, character) + line.substring(character + 1));
				return "removed character: " + lines.get(at);
			}
			case 3 -> {
				lines.remove(at);
				end(lines);
				return "removed line: " + (line.startsWith(ExportFormat.CHECKPOINT) ? restore(lines, at, line) : line);
			}
			case 4 -> {
				lines.add(at, lines.get(1 + random.nextInt(lines.size() - 2)));
				if (!lines.get(at).startsWith(ExportFormat.SEAL)) {
					lines.remove(at);
				}
				end(lines);
				return "inserted line: " + line;
			}
			case 5 -> {
				Collections.swap(lines, at, 1 + random.nextInt(lines.size() - 2));
				return lines.get(at).startsWith(ExportFormat.SEAL) && line.startsWith(ExportFormat.SEAL)
						? "swapped lines: " + line
						: restore(lines, -1, null);
			}
			default -> {
				return sealAnew(lines, at);
			}
		}
	}

	/** What is in the file twice or in another order, but says the same, is no manipulation. */
	private String restore(List<String> lines, int at, String line) {
		if (at < 0) {
			lines.sort(java.util.Comparator.comparingInt(this::kind));
		} else {
			lines.add(at, line);
		}
		end(lines);
		return "nothing";
	}

	private int kind(String line) {
		return line.startsWith(ExportFormat.HEADER)
				? 0
				: line.startsWith(ExportFormat.CHECKPOINT)
						? 1
						: line.startsWith(ExportFormat.MARK) ? 2 : line.startsWith(ExportFormat.SEAL) ? 3 : 4;
	}

	private void end(List<String> lines) {
		lines.set(lines.size() - 1, ExportFormat.END + (lines.size() - 1));
	}

	/** A record says something else, and its seal fits. */
	private String sealAnew(List<String> lines, int at) {
		String line = lines.get(at);
		String[] fields = line.split("\t", 7);
		if (!line.startsWith(ExportFormat.SEAL) || fields.length < 7) {
			lines.set(at, line + " ");
			return "added character: " + line;
		}
		String content = fields[6].replace("desk", "clerk");
		Seal seal = new Seal(Long.parseLong(fields[1]), Integer.parseInt(fields[2]), Long.parseLong(fields[3]),
				Long.parseLong(fields[4]), LogLine.hash(content));
		lines.set(at, ExportFormat.SEAL + seal.text() + "\t" + content);
		return "sealed anew: " + line;
	}
}
