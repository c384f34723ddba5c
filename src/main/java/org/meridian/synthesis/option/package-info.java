/**
 * What a method can be told, written once: options with their keys, kinds, defaults and meanings.
 *
 * <p><b>Here:</b> values as data files write them, kinds of options, descriptions of things with options.
 * <p><b>Not here:</b> the options of a method, which stand beside the method; JSON, see {@code exchange.plan}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.option.Description}.
 * <p><b>Depends on:</b> nothing.
 */
@NullMarked
package org.meridian.synthesis.option;

import org.jspecify.annotations.NullMarked;
