// Makes a fresh clone ready to run: installs what package-lock.json names, compiles to dist/, and does
// neither again until something that they depend on has changed. Plain JavaScript, since it runs first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const rooms = ['state', 'consensus', 'p2p', 'node', 'cli', 'test'];
const installStamp = join(root, 'node_modules', '.gridhood-installed');
const buildStamp = join(root, 'dist', '.gridhood-built');
const NODE_LEAST = [20, 19];

checkNode();
const installed = once(installStamp, hashOf(['package.json', 'package-lock.json']), install);
once(buildStamp, hashOf([...sources(), 'tsconfig.json']), build, installed);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_LEAST[0] || (major === NODE_LEAST[0] && minor >= NODE_LEAST[1])) return;
  fail(
    `Gridhood needs Node.js ${NODE_LEAST.join('.')} or later; this is ${process.versions.node}.`,
  );
}

/** Runs a step unless its stamp holds this hash; true where it ran. */
function once(stamp, hash, step, force = false) {
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(stamp, { force: true });
  step();
  writeFileSync(stamp, hash);
  return true;
}

function install() {
  console.error('Installing packages (once)…');
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other platforms, and not
  // every registry has them all. The lock file still decides every version, and is not rewritten.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

function build() {
  console.error('Compiling (once)…');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json']);
  for (const room of rooms) copyGenerated(join(root, room));
}

/** tsc does not copy the generated protobuf code. */
function copyGenerated(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) continue;
    if (entry.name !== 'generated') {
      copyGenerated(path);
      continue;
    }
    const target = join(root, 'dist', relative(root, path));
    mkdirSync(target, { recursive: true });
    cpSync(path, target, { recursive: true });
  }
}

function sources() {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|js)$/.test(entry.name)) files.push(path);
    }
  };
  for (const room of rooms) walk(room);
  return files.sort();
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 'inherit'] });
  if (result.status !== 0) fail(`${command} ${args[0]} failed; what it said stands above.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
