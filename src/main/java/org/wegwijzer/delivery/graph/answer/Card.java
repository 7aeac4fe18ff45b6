package org.wegwijzer.delivery.graph.answer;

import org.wegwijzer.change.Validity;

/**
 * What lists and expansions show of an entry to readers of one language, for as many answers as show it.
 *
 * @param view immutable
 * @param weight what was read for it, about, in bytes
 */
record Card(Object view, Validity validity, int weight) {}
