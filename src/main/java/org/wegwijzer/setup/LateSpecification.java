package org.wegwijzer.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has the document of each specification made when it is first asked for. Quarkus makes all at each start, in both formats: a
 * quarter of the work until the first answer.
 */
@Interceptor
@LateSpecification.Binding
@Priority(Interceptor.Priority.APPLICATION)
@Dependent
class LateSpecification {

    private static final String MAKES = "prepareDocument";

    /** What makes a document, by its name. */
    private final Map<Object, InvocationContext> making = new HashMap<>();

    @AroundInvoke
    synchronized @Nullable Object invoke(InvocationContext call) throws Exception {
        var parameters = call.getParameters();
        if (call.getMethod().getName().equals(MAKES)) {
            making.put(parameters[parameters.length - 1], call);
            return null;
        }
        var asked = making.get(parameters[0]);
        if (asked != null) {
            asked.proceed();
            making.remove(parameters[0]);
        }
        return call.proceed();
    }

    /** Marks what makes the documents and gives them. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Binding {}
}
