import { replayPaths } from './report.ts';

/** `npm run traces -- DIR…` */
process.exitCode = replayPaths(process.argv.slice(2), console.log);
