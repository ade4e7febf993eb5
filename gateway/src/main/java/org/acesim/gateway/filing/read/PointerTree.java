package org.acesim.gateway.filing.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.gateway.filing.json.Json;
import org.jspecify.annotations.Nullable;

/** A tree that grows by putting texts at JSON pointers; numbers in a pointer make lists. */
final class PointerTree {

    private final Map<String, PointerTree> children = new LinkedHashMap<>();
    private @Nullable String text;

    void put(String pointer, String value) {
        at(pointer).text = value;
    }

    /** The place of a pointer, which is there from now on. */
    PointerTree at(String pointer) {
        PointerTree at = this;
        for (String name : pointer.substring(1).split("/", -1)) {
            at = at.children.computeIfAbsent(name, any -> new PointerTree());
        }
        return at;
    }

    Json.Obj object() {
        Map<String, Json> members = new LinkedHashMap<>();
        children.forEach((name, child) -> members.put(name, child.json()));
        return new Json.Obj(members);
    }

    private Json json() {
        if (text != null) {
            return new Json.Text(text);
        }
        return children.keySet().stream().anyMatch(PointerTree::isIndex) ? list() : object();
    }

    /** What nothing was put at is an empty object: the others keep their places. */
    private Json list() {
        List<Json> elements = new ArrayList<>();
        children.forEach((name, child) -> {
            int index = Integer.parseInt(name);
            while (elements.size() <= index) {
                elements.add(new Json.Obj(Map.of()));
            }
            elements.set(index, child.json());
        });
        return new Json.Arr(elements);
    }

    private static boolean isIndex(String name) {
        return Character.isDigit(name.charAt(0));
    }
}
