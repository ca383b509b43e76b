/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * A module as a file: an .omod, or the api jar of a released module whose .omod is not on Maven Central and whose config.xml
 * the host brings.
 */
final class ModuleFile {

	private final ModuleDescriptor descriptor;

	private final Path folder;

	private final List<URL> classPath;

	private ModuleFile(ModuleDescriptor descriptor, Path folder, List<URL> classPath) {
		this.descriptor = descriptor;
		this.folder = folder;
		this.classPath = classPath;
	}

	/**
	 * @param omod an .omod
	 * @param work the folder under which it is unpacked
	 * @throws StartFailure if it is none
	 */
	static ModuleFile unpack(Path omod, Path work) {
		try (ZipFile zip = new ZipFile(omod.toFile())) {
			ZipEntry config = zip.getEntry("config.xml");
			if (config == null) {
				throw new StartFailure(omod + " is no module: it has no config.xml.");
			}
			ModuleDescriptor descriptor;
			try (InputStream stream = zip.getInputStream(config)) {
				descriptor = ConfigXml.read(stream, omod.toString());
			}
			Path folder = work.resolve(descriptor.id());
			unpack(zip, folder);
			return new ModuleFile(descriptor, folder, classPath(folder));
		} catch (IOException e) {
			throw new StartFailure("The module " + omod + " cannot be read: " + e.getMessage(), e);
		}
	}

	/**
	 * @param name the name of the released module
	 * @param jar its api jar
	 * @throws StartFailure if it is missing
	 */
	static ModuleFile released(String name, Path jar) {
		if (!Files.isRegularFile(jar)) {
			throw new StartFailure("The module " + jar + " is missing: build the host with mvn package.");
		}
		try (InputStream config = ModuleFile.class.getResourceAsStream(name + "-config.xml")) {
			return new ModuleFile(ConfigXml.read(config, name), null, List.of(jar.toUri().toURL()));
		} catch (IOException e) {
			throw new StartFailure("The module " + jar + " cannot be read: " + e.getMessage(), e);
		}
	}

	private static void unpack(ZipFile zip, Path folder) throws IOException {
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			Path target = folder.resolve(entry.getName()).normalize();
			if (!target.startsWith(folder)) {
				throw new IOException("it holds a path that leads out of it, " + entry.getName());
			}
			if (entry.isDirectory()) {
				Files.createDirectories(target);
				continue;
			}
			Files.createDirectories(target.getParent());
			try (InputStream content = zip.getInputStream(entry)) {
				Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
			}
			Files.setLastModifiedTime(target, FileTime.fromMillis(entry.getTime()));
		}
	}

	private static List<URL> classPath(Path folder) throws IOException {
		List<URL> urls = new ArrayList<>(List.of(url(folder)));
		Path libraries = folder.resolve("lib");
		if (Files.isDirectory(libraries)) {
			try (DirectoryStream<Path> jars = Files.newDirectoryStream(libraries, "*.jar")) {
				for (Path jar : jars) {
					urls.add(url(jar));
				}
			}
		}
		return urls;
	}

	private static URL url(Path path) throws MalformedURLException {
		return path.toUri().toURL();
	}

	ModuleDescriptor descriptor() {
		return descriptor;
	}

	List<URL> classPath() {
		return classPath;
	}

	/**
	 * @return the folder whose files are served as the module's resources, or null if it has none
	 */
	Path resources() {
		return folder == null ? null : folder.resolve("web").resolve("module").resolve("resources");
	}
}
