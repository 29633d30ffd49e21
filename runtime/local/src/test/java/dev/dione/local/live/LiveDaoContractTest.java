package dev.dione.local.live;

import dev.dione.contract.dao.DaoContract;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract of generated DAOs on a live account. */
@EnabledIfEnvironmentVariable(named = "DIONE_LIVE_ACCOUNT_ID", matches = ".+")
class LiveDaoContractTest extends LiveCase implements DaoContract {}
