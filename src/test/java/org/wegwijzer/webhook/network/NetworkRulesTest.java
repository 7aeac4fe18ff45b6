package org.wegwijzer.webhook.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRulesTest {

    private static final NetworkRules STRICT = new NetworkRules(List.of());

    private static InetAddress address(String digits) throws UnknownHostException {
        return InetAddress.getByName(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1"
            })
    void whatIsNoPublicAddressIsForbidden(String digits) throws UnknownHostException {
        assertThat(STRICT.allow(address(digits))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.1.1.1",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::1",
                "2001:4860:4860::8888"
            })
    void whatIsPublicIsAllowed(String digits) throws UnknownHostException {
        assertThat(STRICT.allow(address(digits))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16,10.1.255.255,10.2.0.0",
        "fd00::/8,fdff::1,fc00::1",
        "10.1.2.3/32,10.1.2.3,10.1.2.2",
        "192.168.4.0/22,192.168.7.255,192.168.8.0"
    })
    void theOperatorMayAllowNetworks(String network, String inside, String outside) throws UnknownHostException {
        var rules = new NetworkRules(List.of(network));

        assertThat(rules.allow(address(inside))).isTrue();
        assertThat(rules.allow(address(outside))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "example.org/8", "fd00::/129", "", "/8"})
    void whatIsNoNetworkIsNotTaken(String text) {
        assertThatThrownBy(() -> new NetworkRules(List.of(text))).hasMessageContaining("is no network");
    }

    @Test
    void oneForbiddenAddressAmongOthersForbidsTheName() {
        HostResolver both = host -> List.of(address("8.8.8.8"), address("10.0.0.1"));

        assertThatThrownBy(() -> Target.of(URI.create("https://both.example.org/"), both, STRICT, 0))
                .isInstanceOf(ForbiddenTargetException.class);
    }

    @Test
    void withoutEncryptionOnlyAllowedNetworksAreReached() {
        assertThatThrownBy(() -> Target.of(
                        URI.create("http://open.example.org/"), host -> List.of(address("8.8.8.8")), STRICT, 0))
                .isInstanceOf(ForbiddenTargetException.class);
    }

    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsConnectedTo() throws Exception {
        var named = InetAddress.getByAddress("rebinding.example.org", new byte[] {8, 8, 4, 4});

        var target =
                Target.of(URI.create("https://rebinding.example.org:8443/a?b=c"), host -> List.of(named), STRICT, 3);

        assertThat(target.ip()).isEqualTo("8.8.4.4");
        assertThat(target.host()).isEqualTo("rebinding.example.org");
        assertThat(target.port()).isEqualTo(8443);
        assertThat(target.path()).isEqualTo("/a?b=c");
    }

    @Test
    void withoutExceptionsAddressesAreEncrypted() {
        assertThat(new EndpointUrl(STRICT).faultOf("http://receiver.example.org/"))
                .isPresent();
        assertThat(new EndpointUrl(STRICT).faultOf("https://receiver.example.org/"))
                .isEmpty();
    }
}
