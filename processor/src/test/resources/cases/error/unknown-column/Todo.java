package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(
    columns = {
      "title",
      // an index with a direction
      "creatd_at DESC",
      // an index, near no other
      "nothing like it"
    })
// a second index
@Index(columns = "nowhere")
public record Todo(@Id String id, String title, String createdAt) {}
