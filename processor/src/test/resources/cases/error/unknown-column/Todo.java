package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(
    columns = {
      "title",
      "creatd_at DESC",
      "nothing like it"
    })
@Index(columns = "nowhere")
public record Todo(@Id String id, String title, String createdAt) {}
