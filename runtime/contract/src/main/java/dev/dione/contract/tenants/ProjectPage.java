package dev.dione.contract.tenants;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Relation;
import java.util.List;

/** A project and the tasks that are called like it, by a key that no tenant is part of. */
record ProjectPage(
    @Embedded Project project,
    @SuppressWarnings("dione:full-scan: few rows") @Relation(value = "code", child = "text")
        List<Task> named) {}
