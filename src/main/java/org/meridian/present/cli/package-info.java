/**
 * The command line: text typed by a user in, a readable summary and a report out, or results as data.
 *
 * <p><b>Here:</b> the commands with their options and exit codes; the only place where a user's words become choices.
 * <p><b>Not here:</b> the report, see {@code report}; the numbers, see {@code results} and {@code plan};
 * whether a printed result can be right, see {@code printed}.
 * <p><b>Enter by:</b> {@link org.meridian.present.cli.Main}.
 * <p><b>Leans on:</b> {@code report}, {@code plot}, {@code figure}, {@code plan}, {@code bibliography}, {@code results}, {@code csv}, {@code statement}, {@code claim},
 * {@code printed}, {@code article}, {@code dataset}, {@code sciatica}, {@code comparison}, {@code trial}, {@code multiverse},
 * {@code pool}, {@code effect}, {@code stat}, {@code math}.
 */
package org.meridian.present.cli;
