/** A battery behind the meter. */
export interface Battery {
  /** What it holds, Wh. */
  readonly capacityWh: number;
  /** Most that it takes or gives in one slot, Wh. */
  readonly slotWh: number;
  /** Of what goes in or out, in thousandths; each way. */
  readonly efficiencyPermille: number;
}

export interface BatteryStep {
  readonly chargeWh: number;
  /** What the home has left over beyond load and battery; negative: lacks. Whole Wh. */
  readonly surplusWh: number;
}

/**
 * One slot of a battery that serves its own home first: it takes what the roof has left over and gives what the
 * home lacks. Losses are rounded against the home, so that no energy comes from nowhere.
 */
export function serveHome(battery: Battery, chargeWh: number, surplusWh: number): BatteryStep {
  const { capacityWh, slotWh, efficiencyPermille } = battery;
  if (surplusWh > 0) {
    const room = Math.floor(((capacityWh - chargeWh) * 1000) / efficiencyPermille);
    const takenWh = Math.min(surplusWh, slotWh, room);
    return {
      chargeWh: chargeWh + Math.floor((takenWh * efficiencyPermille) / 1000),
      surplusWh: surplusWh - takenWh,
    };
  }
  const givenWh = Math.min(-surplusWh, slotWh, Math.floor((chargeWh * efficiencyPermille) / 1000));
  return {
    chargeWh: chargeWh - Math.ceil((givenWh * 1000) / efficiencyPermille),
    surplusWh: surplusWh + givenWh,
  };
}
