package dev.dione.workerd;

import dev.dione.contract.query.RandomQueriesContract;

/** Random queries over REST, against workerd. */
class WorkerdRandomQueriesTest extends WorkerdCase implements RandomQueriesContract {}
