package dev.dione.workerd;

import dev.dione.contract.dao.DaoContract;

/** The contract of generated DAOs over REST, against workerd. */
class WorkerdDaoContractTest extends WorkerdCase implements DaoContract {}
