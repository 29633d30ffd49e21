package dev.dione.contract.writes;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Relation;
import java.util.Optional;

/** A reply and its post, unless that is marked as deleted. */
record ReplyPage(@Embedded Reply reply, @Relation("post") Optional<Post> post) {}
