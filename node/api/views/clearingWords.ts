/** What a clearing came to, from its event's attributes: how much at which price, whatever the mechanism. */
export function clearingWords(a: Readonly<Record<string, string>>): string {
  if (a['matched'] === '0') return `${a['orders']} orders, nothing traded`;
  return `${a['volumeWh']} Wh ${priceWords(a)}, ${a['matched']} of ${a['orders']} orders matched`;
}

function priceWords(a: Readonly<Record<string, string>>): string {
  const { priceMicroPerWh, buyPriceMicroPerWh, sellPriceMicroPerWh } = a;
  const [half, otherHalf] = [a['half0PriceMicroPerWh'], a['half1PriceMicroPerWh']];
  if (a['congested'] === 'true') return 'at the prices of the zones';
  if (priceMicroPerWh !== undefined) return `at ${priceMicroPerWh} µ/Wh`;
  if (buyPriceMicroPerWh !== undefined)
    return `bought at ${buyPriceMicroPerWh} and sold at ${sellPriceMicroPerWh} µ/Wh`;
  if (half !== undefined) return `at ${half} µ/Wh in one half and ${otherHalf} in the other`;
  return 'at the prices of each pair';
}
