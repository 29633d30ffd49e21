package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Tenant;
import org.jspecify.annotations.Nullable;

// a unique expression without the tenant
@Entity
@Index(columns = "lower(number)", unique = true)
@SuppressWarnings("dione:full-scan: has nothing to do with it")
record Order(@Id @Nullable Long id, @Tenant String shop, String number) {}
