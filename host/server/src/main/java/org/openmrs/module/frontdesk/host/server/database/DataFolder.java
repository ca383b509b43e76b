/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * The folder with all that the host keeps. It carries a mark, so that nothing is ever written to or deleted from a folder
 * that is somebody else's; and a lock, so that no two hosts work in it.
 */
public class DataFolder implements AutoCloseable {

	private static final String MARK = "frontdesk-host.txt";

	private static final String MARK_TEXT = "The data of a Front Desk embedded host. Format 1.";

	private static final String LOCK = "host.lock";

	private final Path folder;

	private FileChannel lockChannel;

	public DataFolder(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Creates the folder or recognises it, and locks it.
	 *
	 * @param reset whether to empty it
	 * @throws StartFailure if it is a file, not ours, not writable, or in use
	 */
	public void open(boolean reset) {
		try {
			refuseWhatIsNotOurs();
			Files.createDirectories(folder);
			lock();
			if (reset) {
				empty();
			}
			Files.writeString(folder.resolve(MARK), MARK_TEXT);
		} catch (IOException e) {
			close();
			throw new StartFailure("The data folder " + folder + " cannot be used: " + reason(e), e);
		}
	}

	/**
	 * @param name a name inside the folder
	 * @return its path
	 */
	public Path resolve(String name) {
		return folder.resolve(name);
	}

	/**
	 * @param name a name inside the folder
	 * @return its path, an empty folder now
	 * @throws StartFailure if what was there cannot be deleted
	 */
	public Path emptied(String name) {
		try {
			delete(resolve(name));
			return Files.createDirectories(resolve(name));
		} catch (IOException e) {
			throw new StartFailure("The folder " + resolve(name) + " cannot be used: " + reason(e), e);
		}
	}

	public Path path() {
		return folder;
	}

	private void refuseWhatIsNotOurs() throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new StartFailure("The data folder " + folder + " is a file. Name a folder with --data.");
		}
		if (!Files.exists(folder) || isEmpty()) {
			return;
		}
		Path mark = folder.resolve(MARK);
		if (!Files.isRegularFile(mark)) {
			throw new StartFailure("The folder " + folder + " is not empty and not this host's (it has no " + MARK
					+ "). Name another with --data.");
		}
		if (!MARK_TEXT.equals(Files.readString(mark).strip())) {
			throw new StartFailure("The data folder " + folder + " was made by another version of this host or is damaged ("
					+ MARK + "). Name another with --data.");
		}
	}

	private boolean isEmpty() throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.allMatch(child -> child.endsWith(LOCK));
		}
	}

	private void lock() throws IOException {
		lockChannel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock;
		try {
			lock = lockChannel.tryLock();
		} catch (OverlappingFileLockException e) {
			lock = null;
		}
		if (lock == null) {
			close();
			throw new StartFailure("The data folder " + folder + " is in use by another host. Stop it, or name another with"
					+ " --data.");
		}
	}

	private void empty() throws IOException {
		MariaDbProcess.stopLeftover(resolve(EmbeddedMariaDb.PID_FILE));
		List<Path> children;
		try (Stream<Path> listed = Files.list(folder)) {
			children = listed.filter(child -> !child.endsWith(LOCK) && !MariaDbPrograms.isProgramFolder(child)).toList();
		}
		for (Path child : children) {
			delete(child);
		}
	}

	/**
	 * @param folder any path
	 * @return whether a host has made it its own
	 */
	public static boolean isOurs(Path folder) {
		return Files.exists(folder.resolve(MARK));
	}

	/**
	 * @param tree a file or a folder, which is deleted with all that is in it
	 * @throws IOException if something cannot be deleted
	 */
	static void delete(Path tree) throws IOException {
		if (!Files.exists(tree)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> all = Files.walk(tree)) {
			deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : deepestFirst) {
			Files.delete(path);
		}
	}

	private static String reason(IOException e) {
		return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
	}

	@Override
	public void close() {
		try {
			if (lockChannel != null) {
				lockChannel.close();
			}
		} catch (IOException e) {
			// The lock ends with the process in any case.
		}
	}
}
