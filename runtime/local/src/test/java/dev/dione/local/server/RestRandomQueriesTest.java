package dev.dione.local.server;

import dev.dione.contract.query.RandomQueriesContract;

/** Random queries over REST, against the local server. */
class RestRandomQueriesTest extends RestCase implements RandomQueriesContract {}
