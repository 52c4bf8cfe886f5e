/** Beside fewer other bureaus that have ballots of the contest nothing can be called usual: S4 and the hints are silent. */
export const fewestOthers = 3;
