package dev.dione.local.live;

import dev.dione.contract.ProductionContract;
import dev.dione.contract.StatementContract;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract on a live account. */
@EnabledIfEnvironmentVariable(named = "DIONE_LIVE_ACCOUNT_ID", matches = ".+")
class LiveContractTest extends LiveCase implements StatementContract, ProductionContract {}
