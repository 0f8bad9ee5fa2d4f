// npm run docs: writes the worked examples and the picture of docs/households.md anew.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles } from './generatedPages.ts';

const docs = join(process.cwd(), 'docs');
const page = await readFile(join(docs, 'households.md'), 'utf8');
for (const [file, text] of generatedFiles(page)) await writeFile(join(docs, file), text);
