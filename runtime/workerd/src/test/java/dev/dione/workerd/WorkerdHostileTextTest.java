package dev.dione.workerd;

import dev.dione.contract.query.HostileTextContract;

/** Hostile texts over REST, against workerd. */
class WorkerdHostileTextTest extends WorkerdCase implements HostileTextContract {}
