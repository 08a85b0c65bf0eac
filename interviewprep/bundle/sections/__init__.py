"""The parts of a bundle that are text: cover, index, explanations, originals, checksums."""
