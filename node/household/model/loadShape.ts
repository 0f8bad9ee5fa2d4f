import { cosine } from './solar.ts';

/**
 * Power of a home over the day relative to its mean, as [hour, level], joined by straight lines.
 * A shape after the standard residential profile as it is described in words: trough in the night,
 * rise in the morning, a small peak at noon, the day's peak in the evening; on days off the
 * morning comes later and noon is fuller. The points are ours, not those of any published table.
 */
const WORKDAY: readonly Anchor[] = [
  [0, 0.65],
  [2, 0.45],
  [4.5, 0.42],
  [7, 1.1],
  [9, 1.05],
  [12.5, 1.2],
  [15, 0.95],
  [17, 1.15],
  [19.5, 1.85],
  [21.5, 1.45],
  [24, 0.65],
];
const DAY_OFF: readonly Anchor[] = [
  [0, 0.75],
  [2.5, 0.48],
  [5.5, 0.42],
  [9, 1.15],
  [12, 1.55],
  [14.5, 1.15],
  [17, 1.15],
  [19.5, 1.65],
  [21.5, 1.35],
  [24, 0.75],
];
type Anchor = readonly [hour: number, level: number];

/** How far a winter's day lies above the year's mean, and a summer's below. */
const SEASON_SWING = 0.2;
/** Middle of January: the coldest and darkest weeks of the north. */
const SEASON_PEAK_DAY = 15;

/** A home's power relative to its mean over the year. `hour` is local, in [0, 24). */
export function loadLevel(hour: number, dayOfYear: number, dayOff: boolean): number {
  const anchors = dayOff ? DAY_OFF : WORKDAY;
  const season = 1 + SEASON_SWING * cosine((2 * Math.PI * (dayOfYear - SEASON_PEAK_DAY)) / 365);
  return (season * levelAt(anchors, hour)) / (dayOff ? DAY_OFF_MEAN : WORKDAY_MEAN);
}

function levelAt(anchors: readonly Anchor[], hour: number): number {
  for (let index = 1; index < anchors.length; index++) {
    const [toHour, toLevel] = anchors[index] as Anchor;
    if (hour > toHour) continue;
    const [fromHour, fromLevel] = anchors[index - 1] as Anchor;
    return fromLevel + ((toLevel - fromLevel) * (hour - fromHour)) / (toHour - fromHour);
  }
  return (anchors[0] as Anchor)[1];
}

function meanLevel(anchors: readonly Anchor[]): number {
  let area = 0;
  for (let index = 1; index < anchors.length; index++) {
    const [fromHour, fromLevel] = anchors[index - 1] as Anchor;
    const [toHour, toLevel] = anchors[index] as Anchor;
    area += ((fromLevel + toLevel) / 2) * (toHour - fromHour);
  }
  return area / 24;
}

const WORKDAY_MEAN: number = meanLevel(WORKDAY);
const DAY_OFF_MEAN: number = meanLevel(DAY_OFF);
