"""What is shown while no case is open: start page, new case, unlocking."""
