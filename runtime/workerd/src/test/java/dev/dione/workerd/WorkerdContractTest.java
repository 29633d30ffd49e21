package dev.dione.workerd;

import dev.dione.contract.MultiStatementContract;
import dev.dione.contract.StatementContract;

/** The contract over REST, against workerd. */
class WorkerdContractTest extends WorkerdCase
    implements StatementContract, MultiStatementContract {}
