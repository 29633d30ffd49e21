package dev.dione.workerd;

import dev.dione.contract.query.QueryContract;

/** The contract of the query builder over REST, against workerd. */
class WorkerdQueryContractTest extends WorkerdCase implements QueryContract {}
