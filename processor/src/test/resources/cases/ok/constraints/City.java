package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

@Entity(strict = false)
@Check(value = "population >= 0 OR capital", name = "people")
@Check("name <> ''")
@Index(columns = {"name", "population DESC"})
@Index(columns = "country_id", where = "capital", name = "capitals")
@Index(columns = {"country_code", "name ASC"}, unique = true)
public record City(
    @Id String name,
    @Column(defaultValue = "0") long population,
    @Column(defaultValue = "'?'") @Check(value = "mayor <> ''", name = "mayor_named") @Nullable String mayor,
    @Column(defaultValue = "(unixepoch())") int seen,
    boolean capital,
    @References(value = Country.class, onDelete = References.Action.CASCADE, onUpdate = References.Action.RESTRICT)
        int countryId,
    @References(value = Country.class, column = "code", onUpdate = References.Action.CASCADE) String countryCode,
    @References(value = City.class, onDelete = References.Action.SET_NULL) @Nullable String twin,
    @Column(defaultValue = "'x'") @References(value = City.class, onDelete = References.Action.SET_DEFAULT) String sister,
    @References(value = River.class, deferred = true) String river) {}
