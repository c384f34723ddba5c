package org.meridian.table;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list whose elements never change, so that it needs no copy where an immutable list is asked for. It may make its elements
 * when they are asked for.
 */
abstract class FixedList<T> extends AbstractList<T> implements RandomAccess {

    /** The list itself if it is known never to change, otherwise a copy. */
    static <T> List<T> of(List<T> list) {
        return list instanceof FixedList ? list : List.copyOf(list);
    }
}
