package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Accounts of one's own and a class: the same at both interfaces and at the queues. */
class SignInTest {
    private static final String[] OPTIONS = {
        "--acesim.class=2",
        "--acesim.settings.inspection-rates.86=0",
        "--acesim.accounts[0].name=teacher",
        "--acesim.accounts[0].password=secret",
        "--acesim.accounts[0].role=TRAINER",
        "--acesim.accounts[1].name=team",
        "--acesim.accounts[1].password=team-secret",
        "--acesim.accounts[1].role=FILER",
        "--acesim.accounts[1].filer-codes=T01",
        "--acesim.accounts[1].token=team-token",
    };

    private static final Pattern MEMBER = Pattern.compile("filer +(S\\d\\d) +/ (\\w{10}) +on the A record: (\\w{6})");

    @TempDir
    Path data;

    @Test
    void aClassGetsPasswordsThatAreShownOnceAndStayValid() throws Exception {
        String password;
        try (AcesimProcess acesim = AcesimProcess.start(data, OPTIONS)) {
            assertThat(MEMBER.matcher(acesim.output()).results()).hasSize(2);
            Matcher member = MEMBER.matcher(acesim.output());
            assertThat(member.find()).isTrue();
            password = member.group(2);
            filesOverHttpAndJms(acesim, password);
            acceptsConfiguredAccountsAndNoOthers(acesim);
        }
        try (AcesimProcess acesim = AcesimProcess.start(data, OPTIONS)) {
            assertThat(acesim.output()).doesNotContain("the class");
            assertThat(acesim.as("S01", password).get("/api/v1/entries").json().path("entries"))
                    .hasSize(2);
        }
    }

    @Test
    void aBrokerApartGetsTheSameAccounts() throws Exception {
        Path folder = data.resolve("broker");
        List<String> options = new ArrayList<>(List.of("--broker-files=" + folder));
        options.addAll(List.of(OPTIONS).subList(2, OPTIONS.length));
        AcesimProcess writing = AcesimProcess.launch(AcesimProcess.javaHome(), data, options);

        assertThat(writing.awaitEnd()).as(writing.output()).isZero();
        assertThat(Files.readString(folder.resolve("artemis-users.properties")))
                .contains("team=team-secret", "gateway=gateway-demo")
                .doesNotContain("ABC");
    }

    private static void filesOverHttpAndJms(AcesimProcess acesim, String password) throws Exception {
        AcesimClient student = acesim.as("S01", password);
        String number = student.fileJson(Parcels.json(1)).entryNumber();
        assertThat(number).startsWith("S01-");
        assertThat(student.entryOnce(number, "RELEASED").path("status").asString())
                .isEqualTo("RELEASED");
        try (QueueClient queues = new QueueClient(acesim.queues(), "S01", password)) {
            queues.send("FILER.INBOUND", Parcels.json(2));
            String status = JsonMapper.shared()
                    .readTree(queues.receive("FILER.OUTBOUND.S01"))
                    .path("status")
                    .asString();
            assertThat(status).isEqualTo("RECEIVED");
        }
    }

    private static void acceptsConfiguredAccountsAndNoOthers(AcesimProcess acesim) {
        assertThat(acesim.as("teacher", "secret").get("/cbp/api/v1/settings").status())
                .isEqualTo(200);
        assertThat(acesim.as("team", "team-secret").get("/api/v1/entries").status())
                .isEqualTo(200);
        assertThat(acesim.filer().get("/api/v1/entries").status())
                .as("a demonstration account")
                .isEqualTo(401);
    }
}
