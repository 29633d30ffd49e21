package dev.dione.contract.writes;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Relation;
import java.util.List;

/** A post and its replies, both of which may be marked as deleted. */
record PostPage(@Embedded Post post, @Relation(value = "id", child = "post") List<Reply> replies) {}
