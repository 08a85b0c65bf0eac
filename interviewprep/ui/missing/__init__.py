"""The form for a paper that the applicant does not have."""
