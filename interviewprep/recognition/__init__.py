"""From the bytes of a file to page pictures, text and word boxes; runs in worker processes."""
