package dev.dione.contract.writes;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import dev.dione.annotations.SoftDelete;

/** A child of a post, marked as deleted by a flag. */
@Entity(table = "replies")
@Index(columns = "post")
record Reply(
    @Id long id,
    @References(value = Post.class, onDelete = References.Action.CASCADE) long post,
    String text,
    @SoftDelete boolean gone) {}
