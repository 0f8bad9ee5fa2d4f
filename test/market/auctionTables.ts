import { tieOrder } from '../../state/market/tieOrder.ts';

/** With slot-1 and the tables' seed, the tie order of these names. */
const TIE_ORDER = ['anna', 'ben', 'carl', 'dora', 'emil'].sort(
  tieOrder({ slot: 'slot-1', seed: '5e'.repeat(32) }),
);
const [first, second, third, fourth, fifth] = TIE_ORDER as [string, string, string, string, string];

/** Auctions whose outcome an expert can read off, by what each is about. */
export const TABLES: Readonly<Record<string, string>> = {
  'a rejected bid bounds the price from below (worked example)': `
    buy  b1 anna 100 240
    buy  b2 ben  100 230
    sell s1 carl 100  90
    price 235
    interval 230 240
    fill b1 100
    fill s1 100`,
  'a rejected ask bounds it from above': `
    buy  b1 anna 100 240
    sell s1 carl 100  90
    sell s2 dora 100 120
    price 105
    interval 90 120
    fill b1 100
    fill s1 100`,
  'nothing rejected: the accepted pair alone': `
    buy  b1 anna 100 240
    sell s1 carl 100  90
    k    1/3
    price 140
    interval 90 240
    fill b1 100
    fill s1 100`,
  'a partly filled order fixes the price': `
    buy  b1 anna 100 240
    sell s1 carl 101  90
    price 90
    interval 90 90
    fill b1 100
    fill s1 100`,
  'limits that touch trade, without surplus': `
    buy  b1 anna 100 150
    sell s1 carl 100 150
    price 150
    interval 150 150
    fill b1 100
    fill s1 100`,
  'limits that miss do not': `
    buy  b1 anna 100 149
    sell s1 carl 100 150
    no   price`,
  'no orders': `
    no   price`,
  'pro rata at the margin, the better price first': `
    buy  b1 anna 100 200
    buy  b2 ben  100 180   # margin: 70 Wh for 100 + 50
    buy  b3 carl  50 180
    buy  b4 emil  50 170
    sell s1 dora 170 100
    price 180
    interval 180 180
    fill b1 100
    fill b2 47             # 70 x 100 / 150 = 46, remainder 100 of 150
    fill b3 23             # 70 x  50 / 150 = 23, remainder  50 of 150
    fill s1 170`,
  'equal shares at the margin': `
    ration equal
    buy  b1 anna 100 180
    buy  b2 ben  100 180
    buy  b3 carl  10 180
    sell s1 dora 110 100
    price 180
    interval 180 180
    fill b1 50
    fill b2 50
    fill b3 10
    fill s1 110`,
  'a Wh that cannot be divided goes by tie key, pro rata': `
    buy  b1 ${first}  10 180
    buy  b2 ${second} 10 180
    buy  b3 ${third}  10 180
    sell s1 ${fourth} 20 100
    price 180
    interval 180 180
    fill b1 7
    fill b2 7
    fill b3 6
    fill s1 20`,
  'and likewise in equal shares': `
    ration equal
    buy  b3 ${third}  10 180
    buy  b2 ${second} 10 180
    buy  b1 ${first}  10 180
    sell s1 ${fourth} 16 100
    price 180
    interval 180 180
    fill b1 6
    fill b2 5
    fill b3 5
    fill s1 16`,
  'sellers are rationed as buyers are': `
    sell s1 ${first}  10 100
    sell s2 ${second} 10 100
    sell s3 ${third}  10 100
    buy  b1 ${fifth}   2 180
    price 100
    interval 100 100
    fill b1 2
    fill s1 1
    fill s2 1`,
  'a position fills its orders by ascending id': `
    buy  b2 anna 30 180
    buy  b1 anna 30 180
    sell s1 ben  40 100
    price 180
    interval 180 180
    fill b1 30
    fill b2 10
    fill s1 40`,
  'limits are clipped to the band, orders beyond it refused': `
    band 80 250
    buy  b1 anna 10 999    # counts as 250
    buy  b2 ben  10  79
    sell s1 carl 10   0    # counts as 80
    sell s2 dora 10 251
    price 165
    interval 80 250
    fill b1 10
    fill s1 10
    rejected b2 below-floor
    rejected s2 above-cap`,
  'a household meets itself first': `
    buy  b1 anna 100 200
    sell s1 anna  60 100
    sell s2 ben   40 150
    price 175
    interval 150 200
    fill b1 40
    fill s2 40
    netted anna 60`,
  'a battery buys low and sells high without meeting itself': `
    buy  b1 anna 100 100
    sell s1 anna 100 200
    sell s2 ben   50  90
    buy  b2 carl  30 220
    price 100
    interval 100 100
    fill b1 20
    fill b2 30
    fill s2 50`,
  'copies count once, an id with two contents is void': `
    buy  b1 anna 100 200
    buy  b1 anna 100 200
    buy  b2 anna 100 200
    buy  b2 anna 101 200
    sell s1 ben  100 100
    sell s2 ben  100 101
    sell s2 carl 100 101
    price 150
    interval 100 200
    fill b1 100
    fill s1 100
    rejected b2 equivocation
    rejected s2 equivocation`,
  'an id is void even where one content is invalid by itself': `
    buy  b1 anna 0 200
    buy  b1 anna 1 200
    no   price
    rejected b1 equivocation`,
  'what is invalid': `
    buy  b1 an!na 10 200
    buy  b2 anna   0 200
    buy  b3 anna  -1 200
    buy  b4 anna  10  -1
    buy  b5 anna  10 1001
    buy  b6 anna  1000001 200
    buy  b/7 anna 10 200
    no   price
    rejected b/7 invalid
    rejected b1 invalid
    rejected b2 invalid
    rejected b3 invalid
    rejected b4 invalid
    rejected b5 invalid
    rejected b6 invalid`,
  'a posted price serves whoever agrees to it': `
    posted 165
    ration equal
    buy  b1 anna 100 165
    buy  b2 ben   40 240
    buy  b3 carl 100 164
    sell s1 dora  80 165
    sell s2 emil  20 166
    price 165
    fill b1 40
    fill b2 40
    fill s1 80`,
  'a posted price stands without a trade': `
    posted 165
    buy  b1 anna 100 165
    price 165`,
  'inside a household the best price is served first': `
    posted 165
    buy  b1 anna 30 170
    buy  b2 anna 30 200
    sell s1 ben  20 100
    sell s2 ben  20 120
    price 165
    fill b1 10
    fill b2 30
    fill s1 20
    fill s2 20`,
};
