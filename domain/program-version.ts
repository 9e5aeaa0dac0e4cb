/** Version of this program, as `package.json` has it: statements say what they were made by. */
export const PROGRAM_VERSION = '0.1.0';
