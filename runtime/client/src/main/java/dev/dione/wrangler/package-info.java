/** D1 through Cloudflare's command-line tool wrangler, where there are no credentials for REST. */
@org.jspecify.annotations.NullMarked
package dev.dione.wrangler;
