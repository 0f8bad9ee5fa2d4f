/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > account history h0 --limit 1 1`] = `
{
 "v": "number",
 "account": {
  "address": "string",
  "name": "string"
 },
 "entries": [
  {
   "height": "string",
   "time": "string",
   "index": "number",
   "name": "string",
   "transaction": "number",
   "slot": "null",
   "attributes": {
    "code": "string",
    "message": "string"
   }
  }
 ],
 "cursor": "string"
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > account show h0 1`] = `
{
 "v": "number",
 "asOf": {
  "height": "string",
  "blockHash": "string",
  "time": "string"
 },
 "address": "string",
 "name": "string",
 "availableMicro": "string",
 "heldMicro": "string",
 "arrearsMicro": "string",
 "nonce": "string",
 "signingKey": "string",
 "household": {
  "household": "string",
  "status": "string",
  "zone": "string",
  "importLimitW": "number",
  "exportLimitW": "number",
  "renewable": "boolean",
  "meters": [
   "string"
  ],
  "nodes": [
   "string"
  ],
  "registeredAtHeight": "string"
 }
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > audit 1`] = `
{
 "v": "number",
 "type": "string",
 "ok": "boolean",
 "from": "string",
 "through": "string",
 "head": "string",
 "transactions": "number",
 "events": "number",
 "stateRoot": "string",
 "faults": [],
 "seconds": "number"
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > chain block 7 1`] = `
{
 "v": "number",
 "height": "string",
 "blockHash": "string",
 "time": "string",
 "proposer": "string",
 "signers": [
  "string"
 ],
 "round": "number",
 "commitRound": "number",
 "parentHash": "string",
 "stateRoot": "string",
 "transactionRoot": "string",
 "eventRoot": "string",
 "bytes": "number",
 "transactions": [
  {
   "id": "string",
   "type": "string",
   "from": {
    "address": "string",
    "name": "string"
   },
   "text": "string",
   "refusal": "null"
  }
 ],
 "events": [
  {
   "index": "number",
   "name": "string",
   "transaction": "number",
   "slot": "null",
   "attributes": {
    "from": "string",
    "to": "string",
    "amountMicro": "string",
    "reference": "string"
   }
  }
 ]
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > chain info 1`] = `
{
 "v": "number",
 "asOf": {
  "height": "string",
  "blockHash": "string",
  "time": "string"
 },
 "chainId": "string",
 "genesisHash": "string",
 "genesisTime": "string",
 "stateRoot": "string",
 "slot": "string",
 "slotLengthMs": "number",
 "authorities": [
  {
   "name": "string",
   "consensusKey": "string",
   "nodeKey": "string"
  }
 ],
 "households": "number",
 "supply": {
  "mintedMicro": "string",
  "burnedMicro": "string"
 },
 "contracts": [
  {
   "id": "string",
   "name": "string",
   "template": "string",
   "version": "number"
  }
 ]
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > chain tx ID 1`] = `
{
 "v": "number",
 "id": "string",
 "block": {
  "height": "string",
  "blockHash": "string",
  "time": "string",
  "proposer": "string",
  "signers": [
   "string"
  ]
 },
 "index": "number",
 "from": {
  "address": "string",
  "name": "string"
 },
 "nonce": "string",
 "validUntil": "string",
 "text": "string",
 "payload": {
  "type": "string",
  "to": {
   "address": "string",
   "name": "string"
  },
  "amountMicro": "string",
  "reference": "string"
 },
 "bytes": "number",
 "signature": "string",
 "refusal": "null",
 "events": [
  {
   "index": "number",
   "name": "string",
   "transaction": "number",
   "slot": "null",
   "attributes": {
    "from": "string",
    "to": "string",
    "amountMicro": "string",
    "reference": "string"
   }
  }
 ]
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > market price 1`] = `
{
 "v": "number",
 "cursor": "null",
 "entries": [
  {
   "slot": "string",
   "startsAt": "string",
   "height": "string",
   "orders": "string",
   "matched": "string",
   "volumeWh": "string",
   "priceMicroPerWh": "string",
   "lowMicroPerWh": "string",
   "highMicroPerWh": "string"
  }
 ]
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > market slot 2000002 --explain 1`] = `
{
 "v": "number",
 "slot": "string",
 "market": "string",
 "mechanism": "string",
 "seed": "string",
 "recorded": {
  "orders": "string",
  "matched": "string",
  "volumeWh": "string",
  "lowMicroPerWh": "string",
  "highMicroPerWh": "string",
  "priceMicroPerWh": "string",
  "bookRoot": "string"
 },
 "recomputed": {
  "orders": "string",
  "matched": "string",
  "volumeWh": "string",
  "lowMicroPerWh": "string",
  "highMicroPerWh": "string",
  "priceMicroPerWh": "string",
  "bookRoot": "string"
 },
 "matchesChain": "boolean",
 "differences": [],
 "orders": [
  {
   "order": "string",
   "household": "string",
   "side": "string",
   "quantityWh": "string",
   "priceMicroPerWh": "string",
   "filledWh": "string",
   "fate": "string",
   "text": "string"
  }
 ],
 "notes": []
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > market slot 2000002 1`] = `
{
 "v": "number",
 "asOf": {
  "height": "string",
  "blockHash": "string",
  "time": "string"
 },
 "market": {
  "id": "string",
  "name": "string",
  "template": "string"
 },
 "slot": "string",
 "phase": "string",
 "times": {
  "opensAt": "string",
  "gateAt": "string",
  "startsAt": "string",
  "endsAt": "string",
  "readingDeadlineAt": "string",
  "correctionDeadlineAt": "string"
 },
 "seed": "string",
 "clearing": {
  "orders": "string",
  "matched": "string",
  "volumeWh": "string",
  "lowMicroPerWh": "string",
  "highMicroPerWh": "string",
  "priceMicroPerWh": "string",
  "bookRoot": "string"
 },
 "closed": "null",
 "zones": [],
 "pairs": [],
 "orders": [
  {
   "order": "string",
   "household": "string",
   "side": "string",
   "quantityWh": "string",
   "priceMicroPerWh": "string",
   "lockMicro": "string",
   "status": "string",
   "filledWh": "string",
   "acceptedAtHeight": "string"
  }
 ],
 "readings": [
  {
   "household": "string",
   "importWh": "string",
   "exportWh": "string",
   "quality": "string",
   "height": "string"
  }
 ],
 "settlement": {
  "households": "string",
  "estimated": "string",
  "utilitySoldWh": "string",
  "utilityBoughtWh": "string"
 },
 "households": [
  {
   "household": "string",
   "quality": "string",
   "boughtWh": "string",
   "soldWh": "string",
   "importWh": "string",
   "exportWh": "string",
   "residualImportWh": "string",
   "unusedWh": "string",
   "residualExportWh": "string",
   "shortfallWh": "string",
   "netLocalWh": "string",
   "netRegionalWh": "string",
   "netFullWh": "string",
   "retailMicroPerWh": "string",
   "feedInMicroPerWh": "string",
   "fee-buy>community": "string",
   "levy>tax": "string",
   "net-local>dso": "string",
   "p2p-energy>market": "string",
   "unused<utility": "string"
  }
 ]
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > market trades --limit 1 1`] = `
{
 "v": "number",
 "cursor": "string",
 "entries": [
  {
   "height": "string",
   "time": "string",
   "slot": "string",
   "startsAt": "string",
   "order": "string",
   "household": "string",
   "side": "string",
   "quantityWh": "string",
   "filledWh": "string",
   "priceMicroPerWh": "string"
  }
 ]
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > statement --household h0 1`] = `
{
 "v": "number",
 "asOf": {
  "height": "string",
  "blockHash": "string",
  "time": "string"
 },
 "chainId": "string",
 "account": {
  "address": "string",
  "name": "string",
  "household": "string"
 },
 "from": "null",
 "to": "null",
 "openingMicro": "string",
 "closingMicro": "string",
 "lines": [
  {
   "section": "string",
   "code": "string",
   "text": "string",
   "counterparty": "string",
   "energyWh": "string",
   "meanMicroPerKilowattHour": "string",
   "amountMicro": "string",
   "postings": "number",
   "events": [
    "string"
   ]
  }
 ],
 "energy": {
  "boughtWh": "string",
  "soldWh": "string",
  "agreedBoughtWh": "string",
  "agreedSoldWh": "string",
  "importWh": "string",
  "exportWh": "string",
  "residualImportWh": "string",
  "residualExportWh": "string",
  "unusedWh": "string",
  "shortfallWh": "string"
 },
 "origin": {
  "neighbours": [],
  "othersWh": "string",
  "utilityWh": "string",
  "notTakenWh": "string"
 },
 "slots": {
  "settled": "number",
  "estimated": [],
  "corrections": "number"
 },
 "comparison": {
  "utilityAloneMicro": "string",
  "paidMicro": "string",
  "savedMicro": "string"
 },
 "contracts": [
  {
   "id": "string",
   "name": "string",
   "template": "string",
   "version": "number",
   "fromSlot": "string",
   "untilSlot": "null",
   "tariff": {
    "feeBuy": "number",
    "feeSell": "number",
    "feedIn": "number",
    "levy": "number",
    "longPenalty": "number",
    "netFull": "number",
    "netLocal": "number",
    "netRegional": "number",
    "netting": "string",
    "retail": "number",
    "shortPenalty": "number",
    "tolerancePpm": "number",
    "toleranceWh": "number"
   }
  }
 ],
 "periods": [],
 "matchesLedger": "boolean"
}
`

exports[`test/cli/cli.test.ts > TAP > the shapes of --json stay as they are > trace ID 1`] = `
{
 "v": "number",
 "id": "string",
 "record": {
  "id": "string",
  "block": {
   "height": "string",
   "blockHash": "string",
   "time": "string",
   "proposer": "string",
   "signers": [
    "string"
   ]
  },
  "index": "number",
  "from": {
   "address": "string",
   "name": "string"
  },
  "nonce": "string",
  "validUntil": "string",
  "text": "string",
  "payload": {
   "type": "string",
   "to": {
    "address": "string",
    "name": "string"
   },
   "amountMicro": "string",
   "reference": "string"
  },
  "bytes": "number",
  "signature": "string",
  "refusal": "null",
  "events": [
   {
    "index": "number",
    "name": "string",
    "transaction": "number",
    "slot": "null",
    "attributes": {
     "from": "string",
     "to": "string",
     "amountMicro": "string",
     "reference": "string"
    }
   }
  ]
 },
 "slot": "null",
 "household": "null",
 "steps": [
  {
   "what": "string",
   "text": "string",
   "block": {
    "height": "string",
    "blockHash": "string",
    "time": "string",
    "proposer": "string",
    "signers": [
     "string"
    ]
   },
   "transaction": "string",
   "attributes": {
    "from": "string",
    "to": "string",
    "amountMicro": "string",
    "reference": "string"
   }
  }
 ]
}
`
