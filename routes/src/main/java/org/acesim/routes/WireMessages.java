package org.acesim.routes;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsMessage;
import org.jspecify.annotations.Nullable;

/** Reads what arrives on a queue: text and bytes, and nothing else. */
public final class WireMessages {
    /** As the contract's largest body; a longer message is refused unread. */
    private static final long BYTES_MAX = 64L * 1024 * 1024;

    private static final String USER = "acesimUser";
    private static final String READ = "acesimRead";

    private WireMessages() {}

    /**
     * Reads the JMS message of an exchange.
     *
     * @throws UnreadableMessageException for every other kind of message, and one without a sender or too large
     */
    public static WireMessage read(Exchange exchange) throws JMSException {
        Message message = requireNonNull(exchange.getIn(JmsMessage.class)).getJmsMessage();
        exchange.setProperty(USER, message.getStringProperty("JMSXUserID"));
        String user = user(exchange);
        if (user.isEmpty()) {
            throw new UnreadableMessageException(
                    "The broker vouches for no sender: populate-validated-user must be on.");
        }
        Object id = message.getObjectProperty(WireProperties.ID);
        WireMessage read = new WireMessage(
                message.getJMSMessageID(),
                user,
                content(message),
                message instanceof TextMessage,
                id instanceof Long number ? number : null,
                message.getStringProperty(WireProperties.ON_BEHALF_OF),
                message.getJMSCorrelationID(),
                message.getObjectProperty(WireProperties.EPOCH) instanceof Long epoch ? epoch : null,
                message.getObjectProperty(WireProperties.BROKER_GOT_IT_AT) instanceof Long millis
                        ? Instant.ofEpochMilli(millis)
                        : null);
        exchange.setProperty(READ, read);
        return read;
    }

    /** What {@link #read} found on this exchange; nothing when it refused the message. */
    static @Nullable WireMessage alreadyRead(Exchange exchange) {
        return exchange.getProperty(READ, WireMessage.class);
    }

    /** Whom the broker vouches for; empty for nobody. */
    static String user(Exchange exchange) {
        return requireNonNullElse(exchange.getProperty(USER, String.class), "");
    }

    private static byte[] content(Message message) throws JMSException {
        if (message instanceof TextMessage textMessage) {
            @Nullable String text = textMessage.getText();
            return limited(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
        }
        if (message instanceof BytesMessage bytesMessage) {
            if (bytesMessage.getBodyLength() > BYTES_MAX) {
                throw tooLarge(bytesMessage.getBodyLength());
            }
            byte[] content = new byte[Math.toIntExact(bytesMessage.getBodyLength())];
            bytesMessage.reset();
            bytesMessage.readBytes(content);
            return content;
        }
        throw new UnreadableMessageException("Found a message of kind " + kind(message)
                + ", which is refused unread. Send a TextMessage or a BytesMessage.");
    }

    private static byte[] limited(byte[] content) {
        if (content.length > BYTES_MAX) {
            throw tooLarge(content.length);
        }
        return content;
    }

    private static UnreadableMessageException tooLarge(long length) {
        return new UnreadableMessageException(
                "Found a message of " + length + " bytes; at most " + BYTES_MAX + " are taken. Send several.");
    }

    private static String kind(Message message) {
        return message.getClass().getSimpleName();
    }
}
