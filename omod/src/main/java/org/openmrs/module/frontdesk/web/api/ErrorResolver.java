/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.LockTimeoutException;
import javax.persistence.PessimisticLockException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.NoPlace;
import org.openmrs.module.frontdesk.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever leaves one of our controllers into an answer of the one shape. The platform's own resolver would send 200
 * with the stack trace. It has no resolver for <code>@ExceptionHandler</code>, and one of ours would serve every module.
 */
@Component("frontdesk.errorResolver")
class ErrorResolver implements HandlerExceptionResolver, Ordered {

	private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

	private static final Set<String> ONE_ACTIVE = Set.of("frontdesk_check_in_one_active", "frontdesk_move_one_active");

	private static final String ERROR = "frontdesk.error.";

	private record Answer(HttpStatus status, ErrorJson body) {
	}

	private final ObjectMapper json = new ObjectMapper();

	private final Sentences sentences;

	ErrorResolver(Sentences sentences) {
		this.sentences = sentences;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception exception) {
		if (!Api.isOurs(request)) {
			return null;
		}
		if (response.isCommitted()) {
			// The browser has gone in the middle of the answer; nobody is left to tell.
			return new ModelAndView();
		}
		if (exception instanceof HttpRequestMethodNotSupportedException wrongMethod) {
			response.setHeader("Allow", String.join(", ", wrongMethod.getSupportedMethods()));
		}
		send(response, answer(exception));
		return new ModelAndView();
	}

	private Answer answer(Exception exception) {
		NoPlace noPlace = noPlace(exception);
		if (noPlace != null) {
			return refused(noPlace);
		} else if (exception instanceof Refusal refusal) {
			return refused(refusal);
		} else if (exception instanceof BadRequest bad) {
			return badRequest(bad);
		} else if (exception instanceof RequestGuard.CrossSite) {
			return answer(HttpStatus.FORBIDDEN, "request.crossSite");
		} else if (exception instanceof APIAuthenticationException || exception instanceof ContextAuthenticationException) {
			return Context.isAuthenticated()
					? answer(HttpStatus.FORBIDDEN, "privilege.missing")
					: answer(HttpStatus.UNAUTHORIZED, "session.none");
		} else if (exception instanceof HttpRequestMethodNotSupportedException) {
			return answer(HttpStatus.METHOD_NOT_ALLOWED, "method.notAllowed");
		} else if (exception instanceof HttpMessageNotReadableException || exception instanceof TypeMismatchException
				|| exception instanceof ServletRequestBindingException) {
			return answer(HttpStatus.BAD_REQUEST, "request.unreadable");
		} else if (isCollision(exception)) {
			return answer(HttpStatus.CONFLICT, "row.busy");
		}
		return unexpected(exception);
	}

	private static HttpStatus status(Refusal.Kind kind) {
		return switch (kind) {
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
			case STALE -> HttpStatus.PRECONDITION_FAILED;
			case RULE -> HttpStatus.UNPROCESSABLE_ENTITY;
		};
	}

	/** Lost to somebody who was faster by a lock or by the keys that let one check-in or move count; any other key is a fault. */
	private static boolean isCollision(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof LockAcquisitionException || cause instanceof ConcurrencyFailureException
					|| cause instanceof PessimisticLockException || cause instanceof LockTimeoutException
					|| cause instanceof ConstraintViolationException violation
							&& ONE_ACTIVE.contains(violation.getConstraintName())) {
				return true;
			}
		}
		return false;
	}

	/** Where the guard refuses a commit, it comes wrapped. */
	private static NoPlace noPlace(Throwable thrown) {
		Throwable cause = thrown;
		while (cause != null && !(cause instanceof NoPlace)) {
			cause = cause.getCause();
		}
		return (NoPlace) cause;
	}

	/** The gravest thing that stands against the place, with what is free instead; and all of them, each by itself. */
	private Answer refused(NoPlace refusal) {
		String free = refusal.free();
		String sentence = sentences.say(ERROR + refusal.getCode(), Map.of())
				+ (free.isEmpty() ? "" : " " + sentences.say("frontdesk.place.instead", Map.of("times", free)));
		List<ErrorJson.Field> fields = refusal.getBreaches().stream().map(breach -> "place." + breach.code())
				.map(code -> new ErrorJson.Field("place", code, sentences.say(ERROR + code, Map.of()))).toList();
		return new Answer(HttpStatus.CONFLICT, ErrorJson.of(refusal.getCode(), sentence, fields));
	}

	private Answer refused(Refusal refusal) {
		String sentence = sentences.say(ERROR + refusal.getCode(), refusal.getArguments());
		Refusal.Field field = refusal.getField();
		return new Answer(status(refusal.getKind()), field == null
				? ErrorJson.of(refusal.getCode(), sentence)
				: ErrorJson.of(refusal.getCode(), sentence, field.name(), field.code(),
						sentences.say("frontdesk." + field.code(), field.arguments())));
	}

	private Answer badRequest(BadRequest bad) {
		String sentence = sentences.say(ERROR + bad.getCode(), Map.of());
		return new Answer(HttpStatus.BAD_REQUEST, bad.getField() == null
				? ErrorJson.of(bad.getCode(), sentence)
				: ErrorJson.of(bad.getCode(), sentence, bad.getField()));
	}

	private Answer answer(HttpStatus status, String code) {
		return answer(status, code, Map.of());
	}

	private Answer answer(HttpStatus status, String code, Map<String, Object> arguments) {
		return new Answer(status, ErrorJson.of(code, sentences.say(ERROR + code, arguments)));
	}

	private Answer unexpected(Exception exception) {
		String reference = UUID.randomUUID().toString();
		log.error("Front Desk could not answer a request, reference {}", reference, Wordless.of(exception));
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", Map.of("reference", reference));
	}

	private void send(HttpServletResponse response, Answer answer) {
		response.setStatus(answer.status().value());
		response.setContentType("application/json");
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Cache-Control", "no-store");
		try {
			json.writeValue(response.getOutputStream(), answer.body());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
