/**
 * Where the needles go, how, and what is held against it.
 *
 * <p><b>Here:</b> meridians and acupoints with the codes of the World Health Organization, who uses which point, how needles are
 * used by the items of STRICTA, and the positions on points in pregnancy, both sides.
 * <p><b>Not here:</b> what an arm of a trial received, see {@code trial}; whether it works, see {@code comparison}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.acupuncture.PointAtlas}.
 * <p><b>Depends on:</b> {@code source}, {@code stat}.
 */
@NullMarked
package org.meridian.evidence.acupuncture;

import org.jspecify.annotations.NullMarked;
