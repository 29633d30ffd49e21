package dev.dione.contract.tenants;

import dev.dione.annotations.Tenant;
import dev.dione.annotations.View;

/** Rows of a view have a tenant, too. */
@View("SELECT team, count(*) AS projects FROM projects GROUP BY team")
record TeamView(@Tenant String team, long projects) {}
