package org.acesim.customs.code;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;

/** Codes and what they stand for. */
record CodeList(Map<String, String> names) {

    static CodeList read(String table) {
        return new CodeList(
                Tables.read(CodeList.class, table, row -> Map.entry(row.get("code"), row.get("name"))).stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean has(String code) {
        return names.containsKey(code);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
