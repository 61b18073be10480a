// How long our own code has computed: what a test of speed may assert on a machine that others use at the same time.

/** ms of processor time of this process, user and system. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
