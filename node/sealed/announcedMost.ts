/** What a commitment says of a household's orders: the most that they buy and sell, in Wh. */
export interface Most {
  readonly buyMaxWh: bigint;
  readonly sellMaxWh: bigint;
}

/** So little of what an account has free goes into the escrow of one slot only to hide a quantity. */
const SHARE_OF_FREE = 8n;

/**
 * What to say where `needed` is meant. The connection's capacity tells nobody anything; where its escrow
 * would take more than an eighth of the free money, a half of it, a quarter, …: each hides the quantity
 * within a factor of two at least. What is needed itself only where nothing else can be paid for.
 */
export function announcedMost(
  needed: Most,
  capacity: Most,
  freeMicro: bigint,
  lockOf: (most: Most) => bigint,
): Most {
  let payable: Most = needed;
  for (let halvings = 0n; ; halvings++) {
    const most = {
      buyMaxWh: needed.buyMaxWh === 0n ? 0n : capacity.buyMaxWh >> halvings,
      sellMaxWh: needed.sellMaxWh === 0n ? 0n : capacity.sellMaxWh >> halvings,
    };
    const isEnough = most.buyMaxWh >= needed.buyMaxWh && most.sellMaxWh >= needed.sellMaxWh;
    // An empty order set needs nothing, and any Wh would do.
    if (!isEnough || most.buyMaxWh + most.sellMaxWh === 0n) return payable;
    const lock = lockOf(most);
    if (lock * SHARE_OF_FREE <= freeMicro) return most;
    if (lock <= freeMicro) payable = most;
  }
}
