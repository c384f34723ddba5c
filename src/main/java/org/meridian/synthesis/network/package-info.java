/**
 * Several treatments, compared through each other.
 *
 * <p><b>Here:</b> the adjusted indirect comparison of two treatments through a third, and what it assumes.
 * <p><b>Not here:</b> two treatments compared directly, see {@code pool}; whose printed results are compared, see {@code review}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.network.Bucher}.
 * <p><b>Depends on:</b> {@code conversion}, {@code effect}, {@code math}, {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.synthesis.network;

import org.jspecify.annotations.NullMarked;
