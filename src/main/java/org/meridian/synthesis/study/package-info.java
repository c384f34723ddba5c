/**
 * What one study contributes: its counts, means, rates or its reported effect, as data.
 *
 * <p><b>Here:</b> the forms that data of one study take, and what is done about zero cells; tables of studies with the roles of their
 * columns, said or recognised.
 * <p><b>Not here:</b> the effect they give, see {@code effect}; who reported them and where, see {@code evidence}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.study.StudyTable}, {@link org.meridian.synthesis.study.TwoByTwo}.
 * <p><b>Depends on:</b> {@code math}, {@code option}, {@code stat}, {@code table}.
 */
@NullMarked
package org.meridian.synthesis.study;

import org.jspecify.annotations.NullMarked;
