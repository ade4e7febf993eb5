package org.acesim.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.account.Role;
import org.acesim.routes.account.Sender;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.junit.jupiter.api.Test;

class BrokerDirectoryTest {

    /** {@code mvn test -pl app -am -Dtest=BrokerDirectoryTest -Dacesim.broker.write=true} writes the files anew. */
    @Test
    void theFilesInTheRepositoryAreThoseOfTheDemonstrationAccounts() throws IOException {
        if (Boolean.getBoolean("acesim.broker.write")) {
            BrokerDirectory.write(CommittedBroker.DIRECTORY, Accounts.demonstration(), CommittedBroker.INTERNAL);
        }

        for (var file : BrokerDirectory.files(Accounts.demonstration(), CommittedBroker.INTERNAL)
                .entrySet()) {
            assertThat(Files.readString(CommittedBroker.DIRECTORY.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void artemisReadsFromTheFileWhatTheEmbeddedBrokerIsMadeOf() throws Exception {
        var read = new FileConfiguration();
        new FileDeploymentManager(
                        CommittedBroker.DIRECTORY.resolve("broker.xml").toUri().toString())
                .addDeployable(read)
                .readConfiguration();
        var embedded = Wiring.of(new Topology(Accounts.demonstration()));

        assertThat(read.getAddressSettings()).isEqualTo(embedded.getAddressSettings());
        assertThat(read.getSecurityRoles()).isEqualTo(embedded.getSecurityRoles());
        assertThat(queues(read)).isEqualTo(queues(embedded));
        assertThat(read.isSecurityEnabled()).isTrue();
        assertThat(read.isPopulateValidatedUser()).isTrue();
        assertThat(read.isRejectEmptyValidatedUser()).isTrue();
        assertThat(read.getGlobalMaxSize()).isEqualTo(embedded.getGlobalMaxSize());
        assertThat(read.getMinDiskFree()).isEqualTo(embedded.getMinDiskFree());
    }

    @Test
    void refusesANameThatWouldAddAnotherUserToARole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerDirectory.files(List.of(filer("A,gateway", "pw", "AAA")), List.of()))
                .withMessage("the broker apart cannot know an account named 'A,gateway'");
    }

    @Test
    void refusesAPasswordThatArtemisCannotCheck() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerDirectory.files(List.of(filer("AAA", "{bcrypt}$2a$10$x", "AAA")), List.of()))
                .withMessage("the broker apart cannot check the encoded password of account 'AAA'");
    }

    @Test
    void aPasswordMayHoldAnyCharacter() {
        var files = BrokerDirectory.files(List.of(filer("AAA", "a=b:c #d\\e", "AAA")), List.of());

        assertThat(files.get("artemis-users.properties")).contains("AAA=a\\=b\\:c \\#d\\\\e");
    }

    @Test
    void theGatewaysSenderIdIsNobodyElses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerDirectory.files(List.of(filer("AAA", "pw", "GWY")), List.of()))
                .withMessage("account 'AAA' cannot have the sender id GWY: it is the gateway's");
    }

    private static List<String> queues(Configuration wiring) {
        return wiring.getAddressConfigurations().stream()
                .map(address -> address.getName() + address.getRoutingTypes() + ": "
                        + address.getQueueConfigs().stream()
                                .map(queue -> "%s %s durable %s ring %s"
                                        .formatted(
                                                queue.getName(),
                                                queue.getRoutingType(),
                                                queue.isDurable(),
                                                Objects.requireNonNullElse(queue.getRingSize(), -1L)))
                                .toList())
                .toList();
    }

    private static Account filer(String name, String password, String sender) {
        return new Account(
                name, password, Role.FILER, Set.of("AAA"), new Sender("4701", sender, "AAAAAA"), null, false, false);
    }
}
