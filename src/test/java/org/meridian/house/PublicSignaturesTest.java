package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users of the module can name mentions only what they can name: types of the JDK and of packages that are exported. */
class PublicSignaturesTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    /** The notebook kernel finds this class by the service file; nobody calls it. */
    private static final Set<String> SERVICES = Set.of("org.meridian.present.notebook.KernelDisplays");

    @Test
    void everyPackageIsExportedOrNamedHere() throws IOException {
        Set<String> kept = new TreeSet<>(PackageDependencies.packages());
        kept.removeAll(exported());
        assertEquals(Set.of("org.meridian.present.html", "org.meridian.present.plot.element"), kept);
    }

    @Test
    void publicSignaturesMentionOnlyWhatUsersCanName() throws IOException, ReflectiveOperationException {
        Set<String> exported = exported();
        List<String> leaks = new ArrayList<>();
        int seen = 0;
        for (Class<?> type : classes(exported)) {
            seen++;
            mentioned(type, name -> {
                boolean known = name.startsWith("java.") || exported.contains(packageOf(name));
                if (!known) {
                    leaks.add(type.getName() + " mentions " + name);
                }
            });
        }
        assertTrue(seen > 400, "public types: " + seen);
        assertEquals(List.of(), leaks);
    }

    private static Set<String> exported() throws IOException {
        return EXPORT.matcher(Files.readString(Path.of("src/main/module/module-info.java")))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> classes(Set<String> exported) throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace('\\', '.')
                        .replace('/', '.')
                        .replaceAll("\\.class$", "");
                if (!name.endsWith("package-info")
                        && exported.contains(packageOf(name))
                        && !name.startsWith("org.meridian.present.cli.")
                        && !SERVICES.contains(name)) {
                    Class<?> type = Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
                    if (isVisible(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static void mentioned(Class<?> type, Consumer<String> name) {
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field)) {
                names(field.getGenericType(), name);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            signature(constructor, name);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (signature(method, name)) {
                names(method.getGenericReturnType(), name);
            }
        }
    }

    private static boolean signature(Executable executable, Consumer<String> name) {
        if (!isVisible(executable)) {
            return false;
        }
        Stream.of(executable.getGenericParameterTypes()).forEach(it -> names(it, name));
        Stream.of(executable.getGenericExceptionTypes()).forEach(it -> names(it, name));
        return true;
    }

    private static void names(Type type, Consumer<String> name) {
        if (type instanceof Class<?> single) {
            Class<?> element = single;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            if (!element.isPrimitive()) {
                name.accept(element.getName());
            }
        } else if (type instanceof ParameterizedType parameterised) {
            names(parameterised.getRawType(), name);
            Stream.of(parameterised.getActualTypeArguments()).forEach(it -> names(it, name));
        } else if (type instanceof GenericArrayType array) {
            names(array.getGenericComponentType(), name);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(it -> names(it, name));
            Stream.of(wildcard.getLowerBounds()).forEach(it -> names(it, name));
        }
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
