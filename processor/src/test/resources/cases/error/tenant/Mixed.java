package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

// tenants of two types
@Database(entities = {Plain.class, Other.class, Seen.class, Words.class})
public interface Mixed extends D1Database {}
