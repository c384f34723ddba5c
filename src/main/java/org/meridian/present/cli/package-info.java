/**
 * The command line: text typed by a user in, a readable summary and a report out, or results as data.
 *
 * <p><b>Here:</b> the commands with their options and exit codes; the only place where a user's words become choices.
 * <p><b>Not here:</b> the report, see {@code report}; the numbers, see {@code results} and {@code plan};
 * whether a printed result can be right, see {@code printed}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.cli.Main}.
 * <p><b>Depends on:</b> {@code article}, {@code bibliography}, {@code claim}, {@code comparison}, {@code csv},
 * {@code dataset}, {@code effect}, {@code figure}, {@code forest}, {@code guardrail}, {@code math}, {@code measure},
 * {@code method}, {@code multiverse}, {@code option}, {@code plan}, {@code plot}, {@code pool}, {@code printed},
 * {@code protocol}, {@code report}, {@code results}, {@code sciatica}, {@code stat}, {@code statement}, {@code study},
 * {@code table}, {@code trial}.
 */
@NullMarked
package org.meridian.present.cli;

import org.jspecify.annotations.NullMarked;
