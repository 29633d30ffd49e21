package dev.dione.local.server;

import dev.dione.contract.query.QueryContract;

/** The contract of the query builder over REST, against the local server. */
class RestQueryContractTest extends RestCase implements QueryContract {}
