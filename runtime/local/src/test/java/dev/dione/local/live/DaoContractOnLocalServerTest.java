package dev.dione.local.live;

import dev.dione.contract.dao.DaoContract;

class DaoContractOnLocalServerTest extends OnLocalServer implements DaoContract {}
