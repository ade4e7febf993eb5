package org.acesim.cbp.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.payment.Statement.Figure;
import org.acesim.cbp.problem.Refusal;
import org.acesim.customs.assessment.Charges;
import org.acesim.routes.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statements that collect duty: a filer's own to itself, all to officers and trainers. */
@RestController
@RequestMapping("/cbp/api/v1/statements")
@Tag(name = "Payment")
class StatementController {
    private static final int SHOWN_MAX = 200;

    private final StatementStore statements;

    StatementController(StatementStore statements) {
        this.statements = statements;
    }

    /**
     * A statement.
     *
     * @param kind        DAILY or MONTHLY
     * @param importer    whose entries it gathers; none where it gathers all of the filer's
     * @param printOn     the day on whose morning the preliminary statement is printed
     * @param status      OPEN, PRELIMINARY or FINAL
     * @param entries     how many it holds
     * @param collectOn   the day on which it is debited; none before it is printed
     * @param preliminary its figure when it was printed
     * @param collected   its final figure
     * @param lines       its entries; none in a list of statements
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            long id,
            String kind,
            String filer,
            @Nullable String importer,
            LocalDate printOn,
            String status,
            int entries,
            @Nullable LocalDate collectOn,
            @Nullable FigureView preliminary,
            @Nullable FigureView collected,
            @Nullable List<LineView> lines) {
        static View of(Statement statement, @Nullable List<LineView> lines) {
            return new View(
                    statement.id(),
                    statement.monthly() ? "MONTHLY" : "DAILY",
                    statement.filerCode(),
                    statement.importer().isEmpty() ? null : statement.importer(),
                    statement.printOn(),
                    statement.status().name(),
                    statement.entries(),
                    statement.collectOn(),
                    FigureView.of(statement.preliminary()),
                    FigureView.of(statement.collected()),
                    lines);
        }
    }

    /**
     * How many entries come to how much, in USD.
     *
     * @param total duty, taxes and fees in all
     * @param taxes by accounting class, such as 016
     * @param fees  by accounting class, such as 499
     */
    record FigureView(int entries, String total, String duty, Map<String, String> taxes, Map<String, String> fees) {
        static @Nullable FigureView of(@Nullable Figure figure) {
            if (figure == null) {
                return null;
            }
            Charges charges = figure.charges();
            return new FigureView(
                    figure.entries(),
                    charges.total().toPlainString(),
                    charges.duty().toPlainString(),
                    shown(charges.taxes()),
                    shown(charges.fees()));
        }

        private static Map<String, String> shown(Map<String, BigDecimal> amounts) {
            Map<String, String> shown = new TreeMap<>();
            amounts.forEach((classCode, amount) -> shown.put(classCode, amount.toPlainString()));
            return shown;
        }
    }

    /**
     * An entry on a statement.
     *
     * @param preliminary what stood there when it was printed, in USD
     * @param collected   what was debited, in USD
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            String entryNumber,
            @Nullable String preliminary,
            @Nullable String collected) {
        static LineView of(Statement.Line line) {
            return new LineView(
                    line.entryNumber(),
                    line.preliminary() == null ? null : line.preliminary().toPlainString(),
                    line.collected() == null ? null : line.collected().toPlainString());
        }
    }

    @Operation(
            summary = "Statements, the newest first",
            description = "A filer's own; all for officers and trainers. At most " + SHOWN_MAX + ".")
    @GetMapping
    List<View> newest(@AuthenticationPrincipal Caller caller) {
        boolean filer = caller.account().role() == Role.FILER;
        return statements.newest(filer ? caller.account().filerCodes() : null, SHOWN_MAX).stream()
                .map(statement -> View.of(statement, null))
                .toList();
    }

    @Operation(
            summary = "A statement with its entries",
            description =
                    "The preliminary figure is that of its printing, the final one what was debited, each with its amounts"
                            + " by accounting class.")
    @GetMapping("/{id}")
    View statement(@AuthenticationPrincipal Caller caller, @PathVariable("id") String id) {
        return number(id)
                .flatMap(statements::find)
                .filter(statement -> caller.account().reads(statement.filerCode()))
                .map(statement -> View.of(
                        statement,
                        statements.lines(statement.id()).stream()
                                .map(LineView::of)
                                .toList()))
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.NOT_FOUND,
                        "CBP has no statement " + id + ", or it is another filer's. Statements have whole numbers."));
    }

    private static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }
}
