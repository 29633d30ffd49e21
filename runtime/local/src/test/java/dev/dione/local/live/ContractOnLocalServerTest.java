package dev.dione.local.live;

import dev.dione.contract.StatementContract;

class ContractOnLocalServerTest extends OnLocalServer implements StatementContract {}
