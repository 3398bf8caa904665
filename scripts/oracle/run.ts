import { execFile } from 'node:child_process';

/** How a command is run besides its arguments. */
export interface RunOptions {
  folder?: string;
}

/** Package lists of a whole suite and program outputs fit in it. */
const largestOutput = 256 * 1024 * 1024;

/** Runs a program to its end and returns its standard output; rejects with what it complained about. */
export function run(program: string, args: readonly string[], { folder }: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: largestOutput, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} failed: ${stderr.trim() || error.message}`));
      else resolve(stdout);
    });
  });
}

/** Prints a line about the progress of the work. */
export function say(text: string): void {
  process.stderr.write(`oracle: ${text}\n`);
}
