/** A roof with panels, and where it stands. */
export interface Roof {
  /** Power under standard test conditions in Wp. */
  readonly peakW: number;
  /** Slope of the panels against the horizontal in degrees. */
  readonly tiltDeg: number;
  /** Direction the panels face: 0 south, positive to the west, in degrees. */
  readonly azimuthDeg: number;
  readonly latitudeDeg: number;
}

/** Between panel and meter: temperature, cables, inverter. IEC 61724-1 calls 0.80 to 0.85 good. */
const PERFORMANCE_RATIO = 0.84;
/** Share of a clear sky's light that comes from all over it. */
const DIFFUSE_CLEAR = 0.15;
/** Reached where the cloud cover is whole: a fifth of the light of a clear sky still comes through. */
const DIFFUSE_OVERCAST = 0.2;
/** Near the horizon the beam's share on a steep panel would grow without bound. */
const SINE_ELEVATION_MIN = 0.1;

/**
 * AC power of a roof in W under the textbook geometry of the sun: declination by Cooper's formula,
 * hour angle of local solar time, angle of incidence on the tilted plane (Duffie and Beckman,
 * Solar Engineering of Thermal Processes, §1.6), clear-sky light after Kasten and Czeplak (1980),
 * 910 W/m² × sine of elevation − 30. `cloudiness` runs from 0 (clear) to 1 (overcast).
 */
export function roofPowerW(
  roof: Roof,
  dayOfYear: number,
  solarHour: number,
  cloudiness: number,
): number {
  const latitude = radians(roof.latitudeDeg);
  const declination = radians(23.45 * sine(radians((360 / 365) * (284 + dayOfYear))));
  const hourAngle = radians(15 * (solarHour - 12));
  const sineElevation =
    sine(latitude) * sine(declination) + cosine(latitude) * cosine(declination) * cosine(hourAngle);
  const clearSkyW = 910 * sineElevation - 30;
  if (clearSkyW <= 0) return 0;
  const incidence = Math.max(0, cosineOfIncidence(roof, latitude, declination, hourAngle));
  const beamOnPanel = incidence / Math.max(sineElevation, SINE_ELEVATION_MIN);
  const beamW = clearSkyW * (1 - DIFFUSE_CLEAR) * (1 - cloudiness) * beamOnPanel;
  const diffuseW = clearSkyW * (DIFFUSE_CLEAR + (DIFFUSE_OVERCAST - DIFFUSE_CLEAR) * cloudiness);
  const perSquareMetreW = Math.min(beamW + diffuseW, 1000);
  return (roof.peakW * perSquareMetreW * PERFORMANCE_RATIO) / 1000;
}

function cosineOfIncidence(
  roof: Roof,
  latitude: number,
  declination: number,
  hourAngle: number,
): number {
  const tilt = radians(roof.tiltDeg);
  const azimuth = radians(roof.azimuthDeg);
  const up =
    sine(declination) * sine(latitude) + cosine(declination) * cosine(latitude) * cosine(hourAngle);
  const south =
    cosine(declination) * sine(latitude) * cosine(hourAngle) - sine(declination) * cosine(latitude);
  const west = cosine(declination) * sine(hourAngle);
  return up * cosine(tilt) + sine(tilt) * (south * cosine(azimuth) + west * sine(azimuth));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/**
 * The language leaves the last bits of Math.sin to the engine; two homes that replay the same seed
 * must agree on every Wh, so this uses only operations that IEEE 754 fixes (error below 1e-9).
 */
export function sine(angle: number): number {
  const turns = angle / (2 * Math.PI);
  const x = (turns - Math.floor(turns + 0.5)) * 2 * Math.PI;
  const folded = x > Math.PI / 2 ? Math.PI - x : x < -Math.PI / 2 ? -Math.PI - x : x;
  const s = folded * folded;
  const series = 1 - (s / 110) * (1 - s / 156);
  return folded * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * series))));
}

export function cosine(angle: number): number {
  return sine(angle + Math.PI / 2);
}
