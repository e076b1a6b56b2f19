package stele.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need a browser: their methods are given the {@link Chromium}. Where none is installed they are skipped, and
 * say so. When a test ends, no page that it opened may have complained.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumForTests.class)
@interface BrowserTest {}
