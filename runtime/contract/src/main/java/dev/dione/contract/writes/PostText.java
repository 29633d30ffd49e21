package dev.dione.contract.writes;

import dev.dione.annotations.FullText;
import org.jspecify.annotations.Nullable;

/** The texts of posts, of deleted ones too. */
@FullText(of = Post.class)
record PostText(@Nullable String text) {}
