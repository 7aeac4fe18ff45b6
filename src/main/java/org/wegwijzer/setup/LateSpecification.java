package org.wegwijzer.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Has the specification's document made when it is first asked for. Quarkus makes it at each start, in both formats: a quarter of
 * the work until the first answer.
 */
@Interceptor
@LateSpecification.Binding
@Priority(Interceptor.Priority.APPLICATION)
@Dependent
class LateSpecification {

    private static final String MAKES = "prepareDocument";

    private @Nullable InvocationContext making;

    @AroundInvoke
    synchronized @Nullable Object invoke(InvocationContext call) throws Exception {
        if (call.getMethod().getName().equals(MAKES)) {
            making = call;
            return null;
        }
        if (making != null) {
            making.proceed();
            making = null;
        }
        return call.proceed();
    }

    /** Marks what makes the documents and gives them. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Binding {}
}
