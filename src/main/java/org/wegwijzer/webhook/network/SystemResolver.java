package org.wegwijzer.webhook.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.InetAddress;
import java.util.List;

/** Whom this machine asks for addresses; behind the interface, so that tests can ask somebody else. */
@Dependent
class SystemResolver {

    @Produces
    @ApplicationScoped
    HostResolver resolver() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
