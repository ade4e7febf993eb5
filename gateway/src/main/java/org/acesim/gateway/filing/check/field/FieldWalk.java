package org.acesim.gateway.filing.check.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.json.Json;
import org.jspecify.annotations.Nullable;

/** Holds the JSON of a filing against the table of fields. */
public final class FieldWalk {

    private static final String ELEMENT = "*";
    private static final String IDENTIFIER = "identifier";
    private static final Pattern NAME = Pattern.compile("/([^/]+)");

    private static final Node ROOT = tree(FieldTable.all());

    private final String entryType;
    private final boolean ownNeeds;
    private final Report report;

    private FieldWalk(String entryType, boolean ownNeeds, Report report) {
        this.entryType = entryType;
        this.ownNeeds = ownNeeds;
        this.report = report;
    }

    /**
     * Reports what is missing, not allowed or malformed.
     *
     * @param ownNeeds whether what only the gateway needs must be there
     */
    public static void check(Json.Obj filing, String entryType, boolean ownNeeds, Report report) {
        new FieldWalk(entryType, ownNeeds, report).object(filing, ROOT, "");
    }

    private void object(Json.Obj object, Node node, String pointer) {
        node.children.forEach((name, child) -> {
            if (!name.equals(ELEMENT)) {
                member(object, object.members().get(name), child, pointer, name);
            }
        });
    }

    private void member(Json.Obj parent, @Nullable Json value, Node node, String parentPointer, String name) {
        FieldRule rule = node.rule();
        Need need = (rule.cbp() ? report.all() : ownNeeds) ? rule.need(entryType) : Need.OPTIONAL;
        if (value == null) {
            if (need == Need.REQUIRED
                    || (need == Need.UNLESS_IDENTIFIED && !parent.members().containsKey(IDENTIFIER))) {
                report.add(
                        ProblemCode.MISSING,
                        parentPointer + "/" + name,
                        "An entry of type %s needs %s.".formatted(entryType, name),
                        "",
                        rule.form().shown());
            }
            return;
        }
        String pointer = parentPointer + "/" + name;
        if (need == Need.NOT_ALLOWED) {
            report.add(
                    ProblemCode.NOT_ALLOWED,
                    pointer,
                    "An entry of type %s takes no %s here.".formatted(entryType, name),
                    value.shown(),
                    "left out");
        } else {
            value(value, node, pointer);
        }
    }

    private void value(Json value, Node node, String pointer) {
        if (value instanceof Json.Obj object) {
            object(object, node, pointer);
        } else if (value instanceof Json.Arr list) {
            list(list, node, pointer);
        } else {
            node.rule().form().check(value.shown(), pointer, report);
        }
    }

    private void list(Json.Arr list, Node node, String pointer) {
        if (node.rule().form() instanceof Forms.ListForm form && list.elements().size() > form.max()) {
            report.add(
                    ProblemCode.TOO_LONG,
                    pointer,
                    "The message has room for %d of these.".formatted(form.max()),
                    String.valueOf(list.elements().size()),
                    form.shown());
        }
        Node element = node.children.get(ELEMENT);
        for (int i = 0; element != null && i < list.elements().size(); i++) {
            value(list.elements().get(i), element, pointer + "/" + i);
        }
    }

    private static Node tree(List<FieldRule> rules) {
        Node root = new Node(null, new LinkedHashMap<>());
        for (FieldRule rule : rules) {
            Node at = root;
            Matcher names = NAME.matcher(rule.path());
            while (names.find()) {
                boolean last = names.end() == rule.path().length();
                // An element of a list of objects has no row of its own.
                Node child = new Node(last ? rule : null, new LinkedHashMap<>());
                at = at.children.computeIfAbsent(names.group(1), name -> child);
            }
        }
        return root;
    }

    private record Node(@Nullable FieldRule ruleOrNot, Map<String, Node> children) {
        FieldRule rule() {
            if (ruleOrNot == null) {
                throw new IllegalStateException("a field without a row in the table");
            }
            return ruleOrNot;
        }
    }
}
