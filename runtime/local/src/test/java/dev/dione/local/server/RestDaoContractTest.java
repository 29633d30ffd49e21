package dev.dione.local.server;

import dev.dione.contract.dao.DaoContract;

/** The contract of generated DAOs over REST, against the local server. */
class RestDaoContractTest extends RestCase implements DaoContract {}
