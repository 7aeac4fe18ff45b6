package org.wegwijzer.editorial.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.AddressMethods;

/** Which methods the addresses of editors have: what their resources declare. */
@ApplicationScoped
class EditorialMethods implements AddressMethods {

    /** A variable of an address: a name and, if it says so, the form of the value (Jakarta REST 3.1, 3.4). */
    private static final Pattern VARIABLE = Pattern.compile("\\{[^:}]+(?::\\s*([^}]+))?}");

    private final List<Endpoint> endpoints;

    EditorialMethods(BeanManager beans) {
        this.endpoints = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getAnnotation(Path.class).value().startsWith(EntryResource.BASE))
                .flatMap(EditorialMethods::endpoints)
                .toList();
    }

    private record Endpoint(Pattern address, String method) {}

    private static Stream<Endpoint> endpoints(Class<?> resource) {
        var root = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new Endpoint(address(root, method.getAnnotation(Path.class)), verb)));
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Pattern address(String root, @Nullable Path below) {
        var template = below == null ? root : root + "/" + below.value();
        return Pattern.compile(VARIABLE.matcher(template.replaceAll("/+", "/"))
                .replaceAll(variable -> variable.group(1) == null ? "[^/]+" : "(?:" + variable.group(1) + ")"));
    }

    @Override
    public Set<String> of(String path) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.address().matcher(path).matches())
                .map(Endpoint::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
