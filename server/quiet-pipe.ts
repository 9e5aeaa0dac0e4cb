/** Whoever reads only the beginning, as `head` does, closes the pipe: that is no fault of anybody. */
export function quietPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
