/** Of the software; the rules' versions are in blocks and contracts. */
export const VERSION = '0.1.0';
