package app;

import io.github.stepmark.GeneratedFrom;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A payload of {@link Scalars}, emitted by Stepmark.
 *
 * @param text the member <code>text</code>
 * @param letter the member <code>letter</code>
 * @param boxedLetter the member <code>boxedLetter</code>
 * @param truth the member <code>truth</code>
 * @param boxedTruth the member <code>boxedTruth</code>
 * @param small the member <code>small</code>
 * @param boxedSmall the member <code>boxedSmall</code>
 * @param shorter the member <code>shorter</code>
 * @param boxedShorter the member <code>boxedShorter</code>
 * @param number the member <code>number</code>
 * @param boxedNumber the member <code>boxedNumber</code>
 * @param big the member <code>big</code>
 * @param boxedBig the member <code>boxedBig</code>
 * @param single the member <code>single</code>
 * @param boxedSingle the member <code>boxedSingle</code>
 * @param dual the member <code>dual</code>
 * @param boxedDual the member <code>boxedDual</code>
 * @param decimal the member <code>decimal</code>
 * @param whole the member <code>whole</code>
 * @param instant the member <code>instant</code>
 * @param offset the member <code>offset</code>
 * @param date the member <code>date</code>
 * @param local the member <code>local</code>
 * @param duration the member <code>duration</code>
 * @param uuid the member <code>uuid</code>
 * @param uri the member <code>uri</code>
 */
@GeneratedFrom("app.Scalars")
public record OneInput(String text, char letter, Character boxedLetter, boolean truth,
    Boolean boxedTruth, byte small, Byte boxedSmall, short shorter, Short boxedShorter, int number,
    Integer boxedNumber, long big, Long boxedBig, float single, Float boxedSingle, double dual,
    Double boxedDual, BigDecimal decimal, BigInteger whole, Instant instant, OffsetDateTime offset,
    LocalDate date, LocalDateTime local, Duration duration, UUID uuid, URI uri) {
}
