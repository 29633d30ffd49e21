package dev.dione.local.server;

import dev.dione.contract.MultiStatementContract;
import dev.dione.contract.ProductionContract;
import dev.dione.contract.StatementContract;

/** The contract over REST, against the local server. */
public class RestContractTest extends RestCase
    implements StatementContract, ProductionContract, MultiStatementContract {}
