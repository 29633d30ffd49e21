package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public record Doc(@Id String id, @Json List<String> tags, @Json @Nullable Doc parent, @Json int[] numbers, @Json Object any, @Json @Nullable boolean open) {}
