package app;

import dev.dione.annotations.FullText;
import org.jspecify.annotations.Nullable;

@FullText(of = Post.class, tokenize = "porter unicode61", prefix = {2, 3})
public record PostText(String title, @Nullable String body) {}
