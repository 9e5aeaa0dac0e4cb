/** Version of this program, as `package.json` has it: statements say what they were made by. */
export const PROGRAM_VERSION = '1.0.0';
