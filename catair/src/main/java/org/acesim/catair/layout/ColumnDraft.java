package org.acesim.catair.layout;

import java.util.List;
import java.util.function.Function;
import org.acesim.catair.code.Coded;
import org.jspecify.annotations.Nullable;

/** A column while the declaration still adds to it. */
final class ColumnDraft<T> {

    final int from;
    final int to;
    final FieldClass fieldClass;
    final String name;
    final Status status;
    final Column.Kind kind;
    final Function<? super T, ? extends @Nullable Object> getter;
    int characters;
    boolean verbatim;
    boolean required;
    int scale;
    String constant = "";
    String form = "";
    String note = "";
    List<Coded> codes = List.of();

    ColumnDraft(
            int from,
            int to,
            FieldClass fieldClass,
            String name,
            Status status,
            Column.Kind kind,
            Function<? super T, ? extends @Nullable Object> getter) {
        this.from = from;
        this.to = to;
        this.fieldClass = fieldClass;
        this.name = name;
        this.status = status;
        this.kind = kind;
        this.getter = getter;
        this.characters = fieldClass.characters();
        this.required = status == Status.MANDATORY;
    }

    Column<T> finished() {
        String explained = form + (form.isEmpty() || note.isEmpty() ? "" : "; ") + note;
        Field field = new Field(from, to, fieldClass, status, name, explained);
        return new Column<>(field, kind, characters, verbatim, required, scale, constant, codes, getter);
    }
}
