/** One versioned JSON object a line. */
export async function* lines(
  steps: AsyncIterable<object>,
): AsyncGenerator<string, void, undefined> {
  for await (const step of steps) yield `${JSON.stringify({ v: 1, ...step })}\n`;
}
