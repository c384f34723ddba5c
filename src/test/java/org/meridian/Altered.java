package org.meridian;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record with one of its components exchanged, as one would write it by hand. */
public final class Altered {

    private Altered() {}

    /** Throws what the constructor throws. */
    public static Record with(Record record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        int found = 0;
        for (int i = 0; i < components.length; i++) {
            boolean wanted = components[i].getName().equals(component);
            found += wanted ? 1 : 0;
            values[i] = wanted ? value : value(record, components[i]);
        }
        if (found == 0) {
            throw new AssertionError(record.getClass() + " has no component " + component);
        }
        try {
            Constructor<? extends Record> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The value of a component, of a record that need not be public. */
    public static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
