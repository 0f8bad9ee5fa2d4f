export async function printFigures(seeds: number): Promise<number> {
  console.log(seeds);
  return 0;
}
