import { join } from 'node:path';

/** The project's folder, whether tests run as they are written or compiled. */
export const PROJECT_ROOT: string = join(import.meta.dirname, '..', '..').replace(/[/\\]dist$/, '');
